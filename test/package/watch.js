// Imports the modules that it is given, and prints what they did while they loaded. What they depend on is loaded
// before the traps are set, so that only their own doing is seen.
await Promise.all(["@anthropic-ai/sdk", "express", "koa", "lru-cache", "zod"].map((name) => import(name)));

const seen = [];
const env = process.env;
// Node's loader reads the environment too: what counts is a read with a module's own line among the callers.
Error.stackTraceLimit = Number.POSITIVE_INFINITY;
const readByModule = () =>
  new Error().stack.split("\n").some((line) => line.includes("file:") && !line.includes("watch.js"));
const watched =
  (method) =>
  (target, name, ...rest) => {
    if (readByModule()) seen.push(`process.env ${method} ${String(name ?? "")}`.trim());
    return Reflect[method](target, name, ...rest);
  };
process.env = new Proxy(env, {
  get: watched("get"),
  has: watched("has"),
  set: watched("set"),
  ownKeys: watched("ownKeys"),
});

const trap = (owner, names) => {
  for (const name of names) owner[name] = () => void seen.push(`called ${name}`);
};
trap(globalThis, ["setTimeout", "setInterval", "setImmediate", "fetch"]);
trap(console, ["log", "info", "warn", "error", "debug"]);

const namesIn = (label, owner) => Reflect.ownKeys(owner).map((name) => `added ${label}${String(name)}`);
const surroundings = () => [
  ...namesIn("globalThis.", globalThis),
  ...[Array, Object, String, Promise, Response, Request].flatMap((type) =>
    namesIn(`${type.name}.prototype.`, type.prototype),
  ),
  ...process.eventNames().map((name) => `listens to ${String(name)}`),
  ...process.getActiveResourcesInfo().map((name) => `holds ${name}`),
];

surroundings(); // Node adds some of its own when they are first looked at.
const before = new Set(surroundings());
for (const entry of process.argv.slice(2)) await import(entry);
seen.push(...surroundings().filter((one) => !before.has(one)));

process.env = env;
process.stdout.write(`${seen.join("\n")}\n`, () => process.exit());
