import { KEY_SETTINGS, type KeyAdmin, type KeyRecord } from "../../../src/index.js";
import { Failure } from "../failure.js";
import type { Terminal } from "../terminal.js";
import { removeFromFile } from "./key-file.js";
import { adminOf, ask, type GivenKey, keysOf } from "./keys.js";
import { carryOut, type Step, type StepFlags } from "./steps.js";
import { verifyKeys } from "./verify.js";

/** What to do about the key. */
export interface RetireFlags extends StepFlags {
  readonly archive?: true;
}

/** Takes a key out of the file of keys; one that is in none is deactivated at the API. */
export async function retireKey(name: string, flags: RetireFlags, terminal: Terminal): Promise<number> {
  const keys = await keysOf(terminal);
  const [first] = keys;
  const key = keys.find(({ secret }) => secret.fingerprint === name);
  if (key === undefined && !name.startsWith("apikey_")) throw unknown(keys);
  if (first === undefined) throw new Failure("There is no other key that could serve: nothing was changed.");
  const admin = adminOf(terminal);
  const record = await recordOf(name, key, admin);
  if (key === first || (record?.hint && first.secret.matchesHint(record.hint))) {
    throw new Failure(`${first.secret} is the key that is used first. Bring in another one: keys rotate.`);
  }
  const path = key?.from.endsWith("_FILE") ? terminal.env[key.from] : undefined;
  const verify = verifyFirst(first);
  if (key !== undefined && path !== undefined) {
    const id = record?.id ?? "<id>";
    return carryOut(
      [verify, removal(key, path)],
      `${DRAIN}: npx claude-guard keys retire ${id}`,
      flags,
      terminal,
    );
  }
  if (admin === undefined || record === undefined) {
    throw new Failure(`Without ANTHROPIC_ADMIN_KEY, deactivate it by hand at ${KEY_SETTINGS}.`);
  }
  const after = flags.archive
    ? "The key is gone for good."
    : "It can be taken back until it is archived (--archive).";
  return carryOut([verify, deactivation(admin, record, flags.archive === true)], after, flags, terminal);
}

const DRAIN =
  "Next: wait until every server has let go of it (event `drained`), then deactivate it at the API";

function unknown(keys: readonly GivenKey[]): Failure {
  const known = keys.map(({ secret }) => secret.fingerprint).join(", ");
  return new Failure(
    `That is no key of the environment${known === "" ? "" : ` (${known})`}, and no id (apikey_…).`,
  );
}

async function recordOf(
  name: string,
  key: GivenKey | undefined,
  admin: KeyAdmin | undefined,
): Promise<KeyRecord | undefined> {
  if (admin === undefined) return undefined;
  if (key !== undefined) return ask("finding the key", () => admin.find(key.secret));
  const record = (await ask("listing keys", () => admin.list())).find(({ id }) => id === name);
  if (record === undefined) throw new Failure(`The Admin API knows no key ${name}.`);
  return record;
}

// Nothing goes before what stays has answered.
function verifyFirst(first: GivenKey): Step {
  return {
    says: `Make the smallest real call with ${first.secret}, which stays.`,
    run: async () => {
      const [check] = await verifyKeys([first], {});
      if (check?.ok !== true)
        throw new Failure(`${check?.message ?? "It was not tried."} Nothing was changed.`);
      return check.message;
    },
  };
}

function removal({ secret, from }: GivenKey, path: string): Step {
  return {
    says: `Take ${secret} out of ${path} (${from}); servers finish what is in flight with it.`,
    run: async () => {
      removeFromFile(path, secret);
      return `${path} no longer has ${secret}.`;
    },
  };
}

function deactivation(admin: KeyAdmin, record: KeyRecord, archive: boolean): Step {
  const status = archive ? "archived" : "inactive";
  const what = `${record.name} (${record.id})`;
  return {
    says: `Make ${what} ${status} at the API${archive ? ", which cannot be taken back" : ""}.`,
    run: async () => {
      if (record.status === status) return `${what} is ${status} already.`;
      if (archive && record.status !== "inactive") throw new Failure(`${what} must be inactive first.`);
      await ask(`making it ${status}`, () => admin.setStatus(record.id, status));
      return `${what} is ${status}.`;
    },
  };
}
