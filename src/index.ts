export { GuardError, type GuardErrorInit, type ProblemDetails, toGuardError } from "./errors.js";
export type { Duration } from "./options.js";
export type * from "./types.js";
