/**
 * A stand-in for the Claude API: the Messages API over HTTP, as the published types of the SDK describe it, with
 * answers that a test or the demo writes. It knows no language model.
 */
export type { Responder } from "./control.js";
export { demoResponder } from "./demo-responder.js";
export type { ApiErrorType, ErrorBody } from "./errors.js";
export type { KeyProfile, KeyState } from "./key-book.js";
export { madeUpAdminKey, madeUpKey, madeUpKeys, madeUpPrivateKey, madeUpSsn } from "./made-up.js";
export type { RecordedRequest } from "./recorded.js";
export type { BlockScript, ErrorScript, Garbage, Pieces, Place, Script } from "./script.js";
export type { FakeClaude, FakeClaudeOptions } from "./server.js";
export { startFakeClaude } from "./server.js";
export { STEERING_HEADER, steer } from "./steering.js";
