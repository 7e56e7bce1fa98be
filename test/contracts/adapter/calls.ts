import type { Framework } from "./harness.js";
export function calls(_framework: Framework): void {}
