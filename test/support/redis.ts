import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;

export interface RedisServer {
  readonly port: number;
  /** Hangs, with its connections open, until it goes on. */
  pause(): void;
  goOn(): void;
  stop(): Promise<void>;
}

/** A redis-server of its own: on loopback, on a free port, in a directory that goes with it. */
export async function startRedis(): Promise<RedisServer> {
  const dir = await mkdtemp(join(tmpdir(), "claude-guard-redis-"));
  const port = await freePort();
  const args = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", dir, "--save", "", "--appendonly", "no"];
  const server = spawn("redis-server", args, { stdio: ["ignore", "pipe", "inherit"] });
  await ready(server);
  return {
    port,
    pause: () => void server.kill("SIGSTOP"),
    goOn: () => void server.kill("SIGCONT"),
    async stop() {
      const exited = once(server, "exit");
      server.kill("SIGKILL");
      await exited;
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function ready(server: ChildProcess): Promise<void> {
  let log = "";
  for await (const chunk of server.stdout ?? []) {
    log += chunk;
    if (log.includes("Ready to accept connections")) {
      server.stdout?.resume();
      return;
    }
  }
  throw new Error(`redis-server did not start:\n${log}`);
}
