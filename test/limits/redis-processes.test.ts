import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { realOrSkip } from "../support/real.js";
import { hasRedis, startRedis } from "../support/redis.js";

const file = fileURLToPath(new URL("../support/limited-process.ts", import.meta.url));

realOrSkip("redis-server", hasRedis)("one Redis under several processes", () => {
  it("lets exactly 100 of 1,000 parallel requests of one subject pass, over 4 processes", async () => {
    const server = await startRedis();
    const children = Array.from({ length: 4 }, () =>
      fork(file, [`${server.port}`], { execArgv: ["--import", "tsx"] }),
    );
    try {
      expect(await Promise.all(children.map(said))).toEqual(["ready", "ready", "ready", "ready"]);
      const counts = children.map(said);
      for (const child of children) child.send("go");
      const allowed = (await Promise.all(counts)).map(Number);
      expect(allowed.reduce((sum, count) => sum + count)).toBe(100);
    } finally {
      for (const child of children) child.kill("SIGKILL");
      await server.stop();
    }
  });
});

async function said(child: ChildProcess): Promise<unknown> {
  const ended = once(child, "exit").then(() => Promise.reject(new Error("a process ended early")));
  const [message] = await Promise.race([once(child, "message"), ended]);
  return message;
}
