import type { Framework } from "./harness.js";
export function leaving(_framework: Framework): void {}
