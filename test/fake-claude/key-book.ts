import type { APIKey } from "@anthropic-ai/sdk/resources/organization/api-keys";
import { ApiError } from "./errors.js";
import { makeId } from "./ids.js";
import type { Script } from "./script.js";

/** The workspace of keys that name none. */
export const WORKSPACE = "wrkspc_01StandInStandInStandInSt";

/** A key as a test describes it; everything is optional. */
export interface KeyProfile {
  /** Only an `active` key is taken; `revoked` is short for `inactive`. Default `active`. */
  readonly status?: APIKey["status"] | "revoked";
  /** Its workspace, named in the `anthropic-workspace-id` header of its answers. */
  readonly workspace?: string;
  readonly name?: string;
  /** RFC 3339. Default: when the stand-in first saw it. */
  readonly createdAt?: string;
  /** How requests with this key are answered, such as `{ status: 429, headers: { "retry-after": "7" } }`. */
  readonly script?: Script;
}

/** What the stand-in thinks of an API key. */
export type KeyState = "active" | "revoked" | KeyProfile;

/** The keys of the organization: what a test says of them, as the API shows it. */
export class KeyBook {
  readonly states = new Map<string, KeyState>();
  readonly #initial: Readonly<Record<string, KeyState>> | undefined;
  readonly #shown = new Map<string, Pick<APIKey, "id" | "created_at">>();

  constructor(initial: Readonly<Record<string, KeyState>> | undefined) {
    this.#initial = initial;
    this.reset();
  }

  reset(): void {
    this.states.clear();
    for (const [key, state] of Object.entries(this.#initial ?? {})) this.states.set(key, state);
  }

  /** What is known of a key; an unknown one is `active` when the stand-in was started without a list. */
  profile(key: string): KeyProfile {
    const state = this.states.get(key) ?? (this.#initial === undefined ? "active" : "revoked");
    return typeof state === "string" ? { status: state } : state;
  }

  /** @throws ApiError 401 unless the key is active, and of the kind that the path asks for. */
  authenticate(key: string, path: string): KeyProfile {
    const profile = this.profile(key);
    const isAdmin = key.includes("-admin");
    if ((profile.status ?? "active") !== "active" || isAdmin !== path.startsWith("/v1/organizations/")) {
      throw new ApiError(401, "The API key is not valid");
    }
    return profile;
  }

  /** Every key that a test listed, as the Admin API shows it. Admin keys are not among them. */
  list(): APIKey[] {
    return [...this.states.keys()].filter((key) => !key.includes("-admin")).map((key) => this.#show(key));
  }

  /** Changes a key by its id. */
  update(id: string, change: { status?: APIKey["status"]; name?: string }): APIKey | undefined {
    for (const key of this.states.keys()) {
      if (this.#show(key).id !== id) continue;
      this.states.set(key, { ...this.profile(key), ...change });
      return this.#show(key);
    }
    return undefined;
  }

  #show(key: string): APIKey {
    const fixed = this.#shown.get(key) ?? { id: makeId("apikey"), created_at: new Date().toISOString() };
    this.#shown.set(key, fixed);
    const { status = "active", workspace = WORKSPACE, name = "A key", createdAt } = this.profile(key);
    return {
      ...fixed,
      created_at: createdAt ?? fixed.created_at,
      created_by: { id: "user_01StandInStandInStandInStan", type: "user" },
      expires_at: null,
      name,
      partial_key_hint: hintOf(key),
      principal: null,
      scope: { type: "workspace", workspace_id: workspace },
      status: status === "revoked" ? "inactive" : status,
      type: "api_key",
    };
  }
}

/** `sk-ant-api03-R2D...igAA`: the prefix with three characters of the body, and the last four. */
function hintOf(key: string): string {
  const start = /^sk-ant-[a-z0-9]+-/.exec(key)?.[0].length ?? 0;
  return `${key.slice(0, start + 3)}...${key.slice(-4)}`;
}
