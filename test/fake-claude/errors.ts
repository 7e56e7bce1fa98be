import type { ErrorDetails, ErrorType } from "@anthropic-ai/sdk/resources/shared";
import type { ErrorScript } from "./script.js";

/** The error types that the SDK publishes, and `request_too_large`, which the API's pages give for status 413. */
export type ApiErrorType = ErrorType | "request_too_large";

/** The body of an error answer and the data of an `error` event. */
export interface ErrorBody {
  readonly type: "error";
  readonly error: { readonly type: ApiErrorType; readonly message: string; readonly details?: ErrorDetails };
  readonly request_id: string;
}

/** A request that the stand-in refuses, with the status and type that the API would give. */
export class ApiError extends Error {
  readonly status: number;
  readonly script: ErrorScript;

  constructor(status: number, message: string, script: ErrorScript = {}) {
    super(message);
    this.status = status;
    this.script = { message, ...script };
  }
}

/** A request that is not as the API takes it. */
export function invalid(message: string): ApiError {
  return new ApiError(400, message);
}

const TYPES: Readonly<Record<number, ApiErrorType>> = {
  401: "authentication_error",
  402: "billing_error",
  403: "permission_error",
  404: "not_found_error",
  409: "conflict_error",
  413: "request_too_large",
  429: "rate_limit_error",
  504: "timeout_error",
  529: "overloaded_error",
};

const MESSAGES: Readonly<Record<string, string>> = {
  authentication_error: "The API key is not valid",
  billing_error: "The credit balance is too low",
  permission_error: "The API key may not use this resource",
  not_found_error: "Not found",
  conflict_error: "The resource was changed meanwhile",
  request_too_large: "The request is larger than 32 MB",
  rate_limit_error: "The rate limit of the organization is reached",
  timeout_error: "The request took too long",
  overloaded_error: "Overloaded",
  api_error: "Internal server error",
};

function typeOf(status: number): ApiErrorType {
  return TYPES[status] ?? (status >= 500 ? "api_error" : "invalid_request_error");
}

/** The error body for a status, filled in by what a script says. */
export function errorBody(status: number, requestId: string, script: ErrorScript = {}): ErrorBody {
  const type = script.type ?? typeOf(status);
  const message = script.message ?? MESSAGES[type] ?? "The request is not valid";
  const details = script.details === undefined ? {} : { details: script.details };
  return { type: "error", error: { type, message, ...details }, request_id: requestId };
}
