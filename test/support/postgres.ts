import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { chmod, chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, untilItSays } from "./server.js";

// Debian keeps the server's programs by version, outside of PATH.
const VERSIONS = "/usr/lib/postgresql";
const bin = existsSync(VERSIONS)
  ? readdirSync(VERSIONS)
      .map((version) => join(VERSIONS, version, "bin"))
      .findLast((folder) => existsSync(join(folder, "initdb")))
  : undefined;

export const hasPostgres = bin !== undefined;

export interface PostgresServer {
  readonly port: number;
  readonly user: string;
  stop(): Promise<void>;
}

/** A PostgreSQL of its own: on loopback, on a free port, in a directory that goes with it. */
export async function startPostgres(): Promise<PostgresServer> {
  if (bin === undefined) throw new Error("PostgreSQL is not installed");
  const dir = await mkdtemp(join(tmpdir(), "claude-guard-postgres-"));
  const identity = await unprivileged(dir);
  const user = "claude";
  const made = spawnSync(join(bin, "initdb"), ["--no-sync", "-A", "trust", "-U", user, "-D", dir], identity);
  if (made.status !== 0) throw new Error(`initdb failed:\n${made.stderr}`);
  const port = await freePort();
  const args = ["-D", dir, "-p", `${port}`, "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-k", dir];
  const server = spawn(join(bin, "postgres"), args, { ...identity, stdio: ["ignore", "inherit", "pipe"] });
  await untilItSays(server.stderr, "ready to accept connections");
  return {
    port,
    user,
    async stop() {
      const exited = once(server, "exit");
      server.kill("SIGINT");
      await exited;
      await rm(dir, { recursive: true, force: true });
    },
  };
}

// The server refuses to run as root, and wants its directory for itself.
async function unprivileged(dir: string): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  const identity = { uid: idOf("-u"), gid: idOf("-g") };
  await chown(dir, identity.uid, identity.gid);
  await chmod(dir, 0o700);
  return identity;
}
