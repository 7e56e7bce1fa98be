import { hex } from "../hex.js";

/** What `redisStore` needs of a client of ioredis (also of its `Cluster`). */
export interface IoredisClient {
  evalsha(sha1: string, numkeys: number, ...args: string[]): Promise<unknown>;
  eval(script: string, numkeys: number, ...args: string[]): Promise<unknown>;
}

/** What `redisStore` needs of a client of node-redis, the package `redis`. */
export interface NodeRedisClient {
  sendCommand(args: string[], options?: object): Promise<unknown>;
  /** Whether it is connected, so that a command is sent at once. */
  readonly isReady?: boolean;
  /** Not called: tells this client from one of ioredis. */
  evalSha(...args: never[]): unknown;
}

/** What `redisStore` needs of a cluster client of node-redis. */
export interface NodeRedisCluster {
  sendCommand(firstKey: string, isReadonly: boolean, args: string[]): Promise<unknown>;
  /** Not called: tells this client from one of ioredis. */
  evalSha(...args: never[]): unknown;
  /** Not called: tells a cluster client from a single one. */
  nodeClient(node: never): unknown;
}

/** A client of any package that `redisStore` takes. */
export type RedisClient = IoredisClient | NodeRedisClient | NodeRedisCluster;

/** Runs one script on one key. */
export type RunScript = (key: string, args: string[]) => Promise<unknown>;

/**
 * Binds a script to a client, which is told apart by its shape. The script is sent in full only when the server does
 * not know it yet: with `EVAL` and not `SCRIPT LOAD`, because a cluster routes the former by key to the right node.
 *
 * @throws TypeError when the client is neither of the two.
 */
export function scriptRunner(client: RedisClient, script: string): RunScript {
  const { evalsha, evaluate } = commands(client);
  let digest: string | undefined;
  return async (key, args) => {
    digest ??= await sha1(script);
    try {
      return await evalsha(digest, key, args);
    } catch (error) {
      if (!isUnknownScript(error)) throw error;
      return evaluate(script, key, args);
    }
  };
}

interface Commands {
  evalsha(sha: string, key: string, args: string[]): Promise<unknown>;
  evaluate(script: string, key: string, args: string[]): Promise<unknown>;
}

function commands(client: RedisClient): Commands {
  if (isNodeRedis(client)) return nodeRedisCommands(client);
  if (typeof client?.evalsha !== "function" || typeof client.eval !== "function") {
    throw new TypeError('redisStore: "client" must be a client of ioredis or of redis (node-redis)');
  }
  return {
    evalsha: (sha, key, args) => client.evalsha(sha, 1, key, ...args),
    evaluate: (script, key, args) => client.eval(script, 1, key, ...args),
  };
}

// The timer that node-redis 6 sets for each command ends once it is sent, and takes longer than all else of it.
const NO_TIMER = { timeout: 0 };

// Not its own evalSha, which takes longer, and in version 4 of the cluster client asks the wrong node.
function nodeRedisCommands(client: NodeRedisClient | NodeRedisCluster): Commands {
  const send = (name: string, script: string, key: string, args: string[]) => {
    const command = [name, script, "1", key, ...args];
    if ("nodeClient" in client) return client.sendCommand(key, false, command);
    // What waits for a connection keeps the timer, so that the client's queue does not grow through an outage.
    return client.isReady === true ? client.sendCommand(command, NO_TIMER) : client.sendCommand(command);
  };
  return {
    evalsha: (sha, key, args) => send("EVALSHA", sha, key, args),
    evaluate: (script, key, args) => send("EVAL", script, key, args),
  };
}

function isNodeRedis(client: RedisClient): client is NodeRedisClient | NodeRedisCluster {
  return typeof client === "object" && client !== null && "evalSha" in client;
}

function isUnknownScript(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("NOSCRIPT");
}

async function sha1(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text));
  return hex(new Uint8Array(bytes));
}
