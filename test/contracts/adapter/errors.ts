import type { Framework } from "./harness.js";
export function errors(_framework: Framework): void {}
