import { checkKey, type KeyAdmin, type KeyRecord, type SecretKey } from "../../../src/index.js";
import { Failure } from "../failure.js";
import type { Terminal } from "../terminal.js";
import { adminOf, ageInDays, ask, type GivenKey, keysOf } from "./keys.js";
import { json } from "./steps.js";

/** From this age on a key is called old. */
const OLD_DAYS = 90;

interface Row {
  readonly key: string;
  readonly from: string;
  readonly id?: string;
  readonly name?: string;
  readonly status?: string;
  readonly days?: number;
  readonly workspace?: string;
  /** Why it cannot serve, where that can be seen without a call. */
  readonly fault?: string;
}

/** Shows the keys of the environment in the order of their use, and what the Admin API knows of them. */
export async function showStatus(flags: { readonly json?: true }, terminal: Terminal): Promise<number> {
  const keys = await keysOf(terminal);
  if (keys.length === 0) {
    throw new Failure(
      "There is no key: ANTHROPIC_API_KEY, _NEW and ANTHROPIC_API_KEYS, or their _FILE, are not set.",
    );
  }
  const admin = adminOf(terminal);
  const rows = await rowsOf(keys, admin);
  if (flags.json) terminal.print(json({ keys: rows, admin: admin !== undefined }));
  else terminal.print(table(rows, admin !== undefined, terminal));
  return 0;
}

async function rowsOf(keys: readonly GivenKey[], admin: KeyAdmin | undefined): Promise<Row[]> {
  const records = admin === undefined ? [] : await ask("listing keys", () => admin.list());
  return keys.map(({ secret, from }) => {
    const record = records.find(({ hint }) => hint !== null && secret.matchesHint(hint));
    const fault = faultOf(secret);
    return {
      key: secret.fingerprint,
      from,
      ...(record && known(record)),
      ...(fault !== undefined && { fault }),
    };
  });
}

function faultOf(secret: SecretKey): string | undefined {
  try {
    checkKey(secret.reveal(), { strict: true });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : "It cannot serve.";
  }
}

function known(record: KeyRecord): Partial<Row> {
  const { id, name, status, workspace } = record;
  return {
    id,
    name,
    status,
    days: ageInDays(record, new Date()),
    ...(workspace !== undefined && { workspace }),
  };
}

function table(rows: readonly Row[], isAdmin: boolean, { paint }: Terminal): string {
  const lines = rows.map(({ key, from, id, name, status, days, workspace, fault }, i) => {
    const use = i === 0 ? "used first" : "in reserve";
    const age = days === undefined ? "" : paint(days >= OLD_DAYS ? "warning" : "dim", `${days} days old`);
    const facts = [use, `from ${from}`, status, name, id, workspace, age].filter((fact) => fact);
    const more = fault === undefined ? "" : `  ${paint("error", fault)}\n`;
    return `${paint("strong", key)}  ${facts.join(" · ")}\n${more}`;
  });
  const hint = isAdmin
    ? ""
    : paint("dim", "With ANTHROPIC_ADMIN_KEY also: names, ids, status, age, workspace.\n");
  return lines.join("") + hint;
}
