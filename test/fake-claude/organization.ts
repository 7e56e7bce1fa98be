import type { APIKey } from "@anthropic-ai/sdk/resources/organization/api-keys";
import type { Workspace } from "@anthropic-ai/sdk/resources/organization/workspaces/workspaces";
import { ApiError, invalid } from "./errors.js";
import { type KeyBook, WORKSPACE } from "./key-book.js";
import type { RecordedRequest } from "./recorded.js";

const KEYS = "/v1/organizations/api_keys";
const WORKSPACES = "/v1/organizations/workspaces";
const STATUSES: readonly unknown[] = ["active", "archived", "inactive"];

/** Answers a request to the Admin API: keys and workspaces. @throws ApiError 404 for what is not there. */
export function organization({ method, path, query, body }: RecordedRequest, keys: KeyBook): unknown {
  if (path === KEYS && method === "GET") return page(listKeys(keys, query), query);
  if (path.startsWith(`${KEYS}/`)) {
    const id = path.slice(KEYS.length + 1);
    if (method === "GET") return found(keys.list().find((key) => key.id === id));
    if (method === "POST") return found(keys.update(id, readChange(body)));
  }
  const workspaces = listWorkspaces(keys, query);
  if (path === WORKSPACES && method === "GET") return page(workspaces, query);
  if (path.startsWith(`${WORKSPACES}/`) && method === "GET") {
    return found(workspaces.find(({ id }) => id === path.slice(WORKSPACES.length + 1)));
  }
  throw new ApiError(404, "Not found");
}

function listKeys(keys: KeyBook, query: URLSearchParams): APIKey[] {
  const [status, workspace] = [query.get("status"), query.get("workspace_id")];
  return keys
    .list()
    .filter((key) => status === null || key.status === status)
    .filter(
      ({ scope }) => workspace === null || ("workspace_id" in scope && scope.workspace_id === workspace),
    );
}

function listWorkspaces(keys: KeyBook, query: URLSearchParams): Workspace[] {
  const named = keys.list().flatMap(({ scope }) => ("workspace_id" in scope ? [scope.workspace_id] : []));
  const isDefault = query.get("include_default") === "true";
  const ids = new Set([...(isDefault ? [WORKSPACE] : []), ...named.filter((id) => id !== WORKSPACE)]);
  return [...ids].map((id) => ({
    id,
    archived_at: null,
    compartment_id: `${id}_compartment`,
    created_at: "2026-01-01T00:00:00Z",
    data_residency: {
      allowed_inference_geos: "unrestricted",
      default_inference_geo: "global",
      workspace_geo: "us",
    },
    display_color: "#6C5BB9",
    external_key_id: null,
    name: id === WORKSPACE ? "Default" : id.replace(/^wrkspc_/, ""),
    tags: {},
    type: "workspace",
    user_profile_id: null,
  }));
}

function page<T extends { readonly id: string }>(all: readonly T[], query: URLSearchParams): object {
  const limit = Number(query.get("limit") ?? 20);
  const after = query.get("after_id");
  const start = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1;
  const data = all.slice(start, start + limit);
  const has_more = start + limit < all.length;
  return { data, has_more, first_id: data[0]?.id ?? null, last_id: data.at(-1)?.id ?? null };
}

function readChange(body: unknown): { status?: APIKey["status"]; name?: string } {
  const { status, name } = (body ?? {}) as { status?: unknown; name?: unknown };
  if (status !== undefined && !STATUSES.includes(status)) throw invalid("status: Input should be a status");
  if (name !== undefined && typeof name !== "string") throw invalid("name: Input should be a valid string");
  return { ...(status !== undefined && { status: status as APIKey["status"] }), ...(name && { name }) };
}

function found<T>(one: T | undefined): T {
  if (one === undefined) throw new ApiError(404, "Not found");
  return one;
}
