import { ApiError } from "./errors.js";
import { files } from "./files.js";
import type { KeyBook } from "./key-book.js";
import { findModel, listModels } from "./models.js";
import { organization } from "./organization.js";
import type { RecordedRequest } from "./recorded.js";
import { type Reply, sendJson, sendMessage } from "./respond.js";
import type { Threads } from "./threads.js";
import { estimateTokens } from "./tokens.js";
import { validate } from "./validation.js";

/** Checks a request; what it returns answers it. */
export type Endpoint = (
  request: RecordedRequest,
  known: { readonly threads: Threads; readonly keys: KeyBook },
) => (reply: Reply) => Promise<void>;

const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  "POST /v1/messages": (request, { threads }) => {
    const beta = isBeta(request);
    const params = validate(beta ? threads.join(request.body) : request.body, "create", beta);
    return (reply) => threads.run(params, () => sendMessage(reply, params));
  },
  "POST /v1/messages/count_tokens": (request) => {
    const { system, messages, tools } = validate(request.body, "count", isBeta(request));
    const estimate = estimateTokens([system, messages, tools]);
    return (reply) => sendJson(reply, { input_tokens: reply.script.usage?.input_tokens ?? estimate });
  },
  "GET /v1/models": ({ query }) => {
    const page = listModels(query);
    return (reply) => sendJson(reply, page);
  },
  "GET /v1/models/": ({ path }) => {
    const model = findModel(path.slice("/v1/models/".length));
    return (reply) => sendJson(reply, model);
  },
};

const ORGANIZATION: Endpoint = (request, { keys }) => {
  const answer = organization(request, keys);
  return (reply) => sendJson(reply, answer);
};

// The SDK names betas in a header; older ones add `?beta=true`.
function isBeta({ headers, query }: RecordedRequest): boolean {
  return headers["anthropic-beta"] !== undefined || query.get("beta") === "true";
}

/** @throws ApiError 404 for a path or a method that is not there. */
export function findEndpoint({ method, path }: RecordedRequest): Endpoint {
  if (path.startsWith("/v1/organizations/")) return ORGANIZATION;
  if (/^\/v1\/files(?:\/|$)/.test(path)) return files;
  const name = path.startsWith("/v1/models/") ? "/v1/models/" : path;
  const endpoint = ENDPOINTS[`${method} ${name}`];
  if (endpoint === undefined) throw new ApiError(404, "Not found");
  return endpoint;
}
