import { once } from "node:events";
import { createServer } from "node:net";
import type { Readable } from "node:stream";

/** A port of loopback that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Waits until a program writes these words; what it writes after that nobody reads. */
export async function untilItSays(output: Readable, words: string): Promise<void> {
  let log = "";
  for await (const chunk of output) {
    log += chunk;
    if (log.includes(words)) {
      output.resume();
      return;
    }
  }
  throw new Error(`The server did not start:\n${log}`);
}
