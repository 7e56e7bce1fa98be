import type Anthropic from "@anthropic-ai/sdk";
import { type ClaudeClient, keyedClient } from "../client.js";
import { checkKey } from "./check-key.js";
import { SecretKey } from "./secret-key.js";

/** A key as the Admin API shows it. */
export interface KeyRecord {
  readonly id: string;
  readonly name: string;
  readonly status: "active" | "inactive" | "archived" | "expired";
  readonly createdAt: Date;
  /** How the key begins and ends. */
  readonly hint: string | null;
  /** The id of its workspace; absent for a key of the whole organization. */
  readonly workspace?: string;
}

/** What rotation needs of the Admin API. */
export interface KeyAdmin {
  /** Every key of the organization. */
  list(): Promise<KeyRecord[]>;
  /**
   * The record of a key.
   *
   * @throws Error when none fits, or more than one that is active.
   */
  find(key: SecretKey): Promise<KeyRecord>;
  /** Changes the status of a key. `inactive` can be taken back, `archived` cannot. */
  setStatus(id: string, status: "active" | "inactive" | "archived"): Promise<KeyRecord>;
  /** The workspaces that are not archived, the default one too. */
  workspaces(): Promise<{ readonly id: string; readonly name: string }[]>;
}

/** Options of {@link keyAdmin}. */
export interface KeyAdminOptions {
  /** An Admin API key (`sk-ant-admin…`). It can revoke every key: keep it out of servers where you can. */
  readonly adminKey: string | SecretKey;
  /** A client whose base URL, proxy and timeouts are used. Default: one with what the environment says. */
  readonly client?: ClaudeClient;
}

/**
 * The part of the Admin API that is about keys: list, find, activate and deactivate. It cannot make a key: that is done
 * in the Console.
 *
 * @throws TypeError when `adminKey` is no admin key.
 * @example
 * ```ts
 * import { keyAdmin } from "claude-guard";
 *
 * const admin = keyAdmin({ adminKey: process.env.ANTHROPIC_ADMIN_KEY ?? "" });
 * for (const { name, status, createdAt } of await admin.list()) console.log(name, status, createdAt);
 * ```
 */
export function keyAdmin({ adminKey, client: given }: KeyAdminOptions): KeyAdmin {
  const secret = adminKey instanceof SecretKey ? adminKey : new SecretKey(adminKey);
  checkKey(secret.reveal(), { kind: "admin", strict: true });
  const { apiKeys, workspaces } = keyedClient(async () => secret.reveal(), given).organization;
  const list = async (): Promise<KeyRecord[]> => {
    const records: KeyRecord[] = [];
    for await (const key of apiKeys.list({ limit: PAGE })) records.push(toRecord(key));
    return records;
  };
  return {
    list,
    find: async (key) => pickRecord(await list(), key),
    setStatus: async (id, status) => toRecord(await apiKeys.update(id, { status })),
    async workspaces() {
      const found: { id: string; name: string }[] = [];
      for await (const { id, name } of workspaces.list({ limit: PAGE, include_default: true })) {
        found.push({ id, name });
      }
      return found;
    },
  };
}

const PAGE = 100;

type ApiKeyRecord = Awaited<ReturnType<Anthropic["organization"]["apiKeys"]["retrieve"]>>;

function toRecord({ id, name, status, created_at, partial_key_hint, scope }: ApiKeyRecord): KeyRecord {
  return {
    id,
    name,
    status,
    createdAt: new Date(created_at),
    hint: partial_key_hint,
    ...(scope?.type === "workspace" && { workspace: scope.workspace_id }),
  };
}

function pickRecord(records: readonly KeyRecord[], key: SecretKey): KeyRecord {
  const fitting = records.filter(({ hint }) => hint !== null && key.matchesHint(hint));
  const active = fitting.filter(({ status }) => status === "active");
  const [record, ...more] = active.length > 0 ? active : fitting;
  if (record === undefined) throw new Error(`The Admin API knows no key like ${key}.`);
  if (more.length > 0) {
    const names = [record, ...more].map(({ name, id }) => `${name} (${id})`).join(", ");
    throw new Error(`Several keys look like ${key}: ${names}. Retire the right one in the Console.`);
  }
  return record;
}
