import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

/** What a process holds after a garbage collection, in bytes. */
export interface Memory {
  readonly rss: number;
  readonly heap: number;
  /** Bytes outside the heap that belong to objects on it, such as buffers. */
  readonly external: number;
}

/** A server in a process of its own. */
export interface Child {
  readonly url: string;
  /** Processor time of all its threads since its start, in microseconds. */
  cpu(): Promise<number>;
  memory(): Promise<Memory>;
  stop(): Promise<void>;
}

/** Starts one of `bench/servers` in a process of its own. */
export async function startServer(name: "plain" | "chat" | "claude", ...args: string[]): Promise<Child> {
  const file = fileURLToPath(new URL(`../servers/${name}.ts`, import.meta.url));
  const child = fork(file, args, { execArgv: [...process.execArgv, "--expose-gc"] });
  const exited = once(child, "exit");
  const port = await answerOf<number>(child);
  return {
    url: `http://127.0.0.1:${port}`,
    cpu: () => answerOf<number>(child, "cpu"),
    memory: () => answerOf<Memory>(child, "memory"),
    async stop() {
      child.kill();
      await exited;
    },
  };
}

type Question = "cpu" | "memory";

function answerOf<T>(child: ChildProcess, question?: Question): Promise<T> {
  if (question !== undefined) child.send(question);
  return new Promise((resolve, reject) => {
    const failed = () => reject(new Error("A server of the bench ended early."));
    child.once("exit", failed);
    child.once("message", (message) => {
      child.off("exit", failed);
      resolve(message as T);
    });
  });
}

const ANSWERS: Readonly<Record<Question, () => number | Memory>> = {
  cpu() {
    const { user, system } = process.cpuUsage();
    return user + system;
  },
  memory() {
    // Twice: what waits for its finalizer goes only the second time.
    globalThis.gc?.();
    globalThis.gc?.();
    const { rss, heapUsed, external } = process.memoryUsage();
    return { rss, heap: heapUsed, external };
  },
};

/** In the child: tells the port, answers questions, and ends with the bench. */
export function report(port: number): void {
  process.on("message", (question: Question) => process.send?.(ANSWERS[question]()));
  process.on("disconnect", () => process.exit());
  process.send?.(port);
}

/** In the child: the same for a server of Node. */
export function serve(server: Server): void {
  server.listen(0, "127.0.0.1", () => report((server.address() as AddressInfo).port));
}
