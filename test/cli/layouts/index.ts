import { expressApp } from "./express-app.js";
import { fastifyApp } from "./fastify-app.js";
import { koaApp } from "./koa-app.js";
import { nextApp } from "./next-app.js";
import { svelteApp } from "./svelte-app.js";

/** Servers as one finds them, with nothing to report, and much that looks like it. */
export const LAYOUTS = { expressApp, koaApp, nextApp, fastifyApp, svelteApp };
