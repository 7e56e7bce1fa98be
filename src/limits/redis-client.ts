/** What `redisStore` needs of a client of ioredis (also of its `Cluster`). */
export interface IoredisClient {
  evalsha(sha1: string, numkeys: number, ...args: string[]): Promise<unknown>;
  eval(script: string, numkeys: number, ...args: string[]): Promise<unknown>;
}

/** What `redisStore` needs of a client of node-redis, the package `redis` (also of its cluster client). */
export interface NodeRedisClient {
  evalSha(sha1: string, options: EvalOptions): Promise<unknown>;
  eval(script: string, options: EvalOptions): Promise<unknown>;
}

interface EvalOptions {
  keys: string[];
  arguments: string[];
}

/** Runs one script on one key. */
export type RunScript = (key: string, args: string[]) => Promise<unknown>;

/**
 * Binds a script to a client, which is told apart by its shape. The script is sent in full only when the server does
 * not know it yet: with `EVAL` and not `SCRIPT LOAD`, because a cluster routes the former by key to the right node.
 *
 * @throws TypeError when the client is neither of the two.
 */
export function scriptRunner(client: IoredisClient | NodeRedisClient, script: string): RunScript {
  const { evalsha, evaluate } = commands(client);
  let digest: Promise<string> | undefined;
  return async (key, args) => {
    digest ??= sha1(script);
    try {
      return await evalsha(await digest, key, args);
    } catch (error) {
      if (!isUnknownScript(error)) throw error;
      return evaluate(script, key, args);
    }
  };
}

function commands(client: IoredisClient | NodeRedisClient) {
  type Command = (script: string, key: string, args: string[]) => Promise<unknown>;
  if (isNodeRedis(client)) {
    const evalsha: Command = (sha, key, args) => client.evalSha(sha, { keys: [key], arguments: args });
    const evaluate: Command = (script, key, args) => client.eval(script, { keys: [key], arguments: args });
    return { evalsha, evaluate };
  }
  if (typeof client?.evalsha !== "function" || typeof client.eval !== "function") {
    throw new TypeError('redisStore: "client" must be a client of ioredis or of redis (node-redis)');
  }
  const evalsha: Command = (sha, key, args) => client.evalsha(sha, 1, key, ...args);
  const evaluate: Command = (script, key, args) => client.eval(script, 1, key, ...args);
  return { evalsha, evaluate };
}

function isNodeRedis(client: IoredisClient | NodeRedisClient): client is NodeRedisClient {
  return typeof client === "object" && client !== null && "evalSha" in client;
}

function isUnknownScript(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("NOSCRIPT");
}

async function sha1(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
