import type { Framework } from "./harness.js";
export function chat(_framework: Framework): void {}
