import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, untilItSays } from "./server.js";

export const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;

export interface RedisServer {
  readonly port: number;
  /** Stops the process where it is: connections stay open, and nothing answers. */
  pause(): void;
  resume(): void;
  /** Ends the process; its port and its directory stay. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** A redis-server of its own: on loopback, on a free port, in a directory that goes with it. */
export async function startRedis(...options: string[]): Promise<RedisServer> {
  const dir = await mkdtemp(join(tmpdir(), "claude-guard-redis-"));
  const port = await freePort();
  const args = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", dir, "--save", "", "--appendonly", "no"];
  const start = async () => {
    const started = spawn("redis-server", [...args, ...options], { stdio: ["ignore", "pipe", "inherit"] });
    await untilItSays(started.stdout, "Ready to accept connections");
    return started;
  };
  let server = await start();
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const exited = once(server, "exit");
    server.kill("SIGKILL");
    await exited;
  };
  return {
    port,
    pause: () => void server.kill("SIGSTOP"),
    resume: () => void server.kill("SIGCONT"),
    kill,
    async restart() {
      server = await start();
    },
    async stop() {
      await kill();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
