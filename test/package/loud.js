// Does all that importing a package must not do: shows that watch.js sees it.
import { createServer } from "node:net";

process.env.HOME;
Object.keys(process.env);
setInterval(() => {}, 1000);
console.warn("loud");
globalThis.loud = true;
Array.prototype.loud = true;
process.on("beforeExit", () => {});
await new Promise((resolve) => createServer().listen(0, "127.0.0.1", resolve));
