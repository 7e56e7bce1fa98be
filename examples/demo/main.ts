import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parseArgs } from "node:util";
import { connect } from "./backend.js";
import { expressApp } from "./express.js";
import { koaApp } from "./koa.js";

// npm run demo [-- --koa]: a guarded chat on 127.0.0.1, on Claude if ANTHROPIC_API_KEY is set, else on a stand-in.
try {
  await serve();
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

async function serve(): Promise<void> {
  const { values } = parseArgs({ options: { koa: { type: "boolean", default: false } } });
  loadEnv();
  const backend = await connect();
  const server = createServer((values.koa ? koaApp : expressApp)(backend));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port(), "127.0.0.1", resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  console.log(`Framework:  ${values.koa ? "Koa" : "Express"}
Answers by: ${backend.about}
Chat page:  http://127.0.0.1:${taken}
Stop it with Ctrl+C. What the guard does is listed below.
`);

  const stop = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await backend.close();
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void stop());
}

/** What `.env` sets; the environment goes before it. */
function loadEnv(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

function port(): number {
  const given = process.env.PORT || "8787";
  if (/^\d{1,5}$/.test(given) && Number(given) < 65_536) return Number(given);
  throw new TypeError("PORT must be a number from 0 to 65535; 0 takes any port that is free.");
}

function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (codeOf(error) === "EADDRINUSE")
    return `Port ${port()} is taken. Choose another: PORT=8788 npm run demo`;
  if (codeOf(error) === "EACCES")
    return `Port ${port()} may not be used. Choose another: PORT=8788 npm run demo`;
  return `The demo did not start: ${message}`;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
