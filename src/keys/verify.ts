import { type ClaudeClient, keyedClient } from "../client.js";
import type { KeyAdmin } from "./admin.js";
import { KeyRingError } from "./error.js";
import type { EmitKeyEvent } from "./events.js";
import { type Probe, probe } from "./probe.js";
import { isLive, type Slot, type Slots } from "./slots.js";

/** What the smallest real call said of one key, with a sentence about it. */
export type KeyCheck = Probe & { readonly key: string; readonly message: string };

/** What verifying works with. */
export interface VerifyParts {
  readonly slots: Slots;
  readonly emit: EmitKeyEvent;
  readonly client: ClaudeClient | undefined;
  readonly model: string;
  /** The workspace that keys should be of. */
  readonly workspace: string | undefined;
  readonly admin: KeyAdmin | undefined;
}

/** Makes the smallest real call with a key, and notes what it tells. */
export async function verifySlot(slot: Slot, parts: VerifyParts): Promise<KeyCheck> {
  const { slots, emit, client, model, workspace, admin } = parts;
  const { secret } = slot;
  const key = secret.fingerprint;
  const result = await probe(
    keyedClient(async () => secret.reveal(), client),
    model,
    workspace,
  );
  if (result.workspace !== undefined) slot.workspace = result.workspace;
  if (result.ok) emit({ type: "verified", key, ...result });
  else {
    const { reason, status } = result;
    emit({ type: "unverified", key, reason, ...(status !== undefined && { status }) });
    if (status === 401 && isLive(slot)) slots.retire(slot, "rejected", status);
  }
  await noteAge(slot, admin);
  return { ...result, key, message: messageOf(result, key, parts) };
}

// To know the age is nice to have: without an answer it counts from when the ring first saw the key.
async function noteAge(slot: Slot, admin: KeyAdmin | undefined): Promise<void> {
  const record = await admin?.find(slot.secret).catch(() => undefined);
  if (record === undefined) return;
  slot.createdAt ??= record.createdAt.getTime();
  slot.name ??= record.name;
}

function messageOf(result: Probe, key: string, { model, workspace }: VerifyParts): string {
  if (result.ok) return `The key ${key} may serve requests.`;
  const status = result.status === undefined ? "" : ` (${result.status})`;
  switch (result.reason) {
    case "workspace":
      return `The key ${key} is of the workspace ${result.workspace ?? "?"} and not of ${workspace}.`;
    case "model":
      return `The key ${key} may not use ${model}${status}.`;
    case "rejected":
      return `The API does not take the key ${key}${status}.`;
    default:
      return `The API could not say whether the key ${key} works${status}.`;
  }
}

/** @throws KeyRingError `NOT_VERIFIED` when a key is of the wrong workspace, or none is taken by the API. */
export function assertVerified(checks: readonly KeyCheck[]): void {
  const bad = checks.filter((check) => !check.ok && check.reason !== "unreachable");
  const isWrong = bad.some((check) => !check.ok && check.reason === "workspace");
  if (isWrong || (bad.length > 0 && bad.length === checks.length)) {
    throw new KeyRingError("NOT_VERIFIED", bad.map(({ message }) => message).join(" "));
  }
}
