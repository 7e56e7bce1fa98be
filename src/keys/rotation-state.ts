import * as z from "zod";

/**
 * How far a rotation has come. Plain data without secrets: keep it, and a rotation that was cut off goes on from
 * there.
 */
export interface RotationState {
  /**
   * - `added`: the new keys are in the ring, unused.
   * - `verified`: each has answered the smallest real call, from the right workspace.
   * - `preferred`: they serve; the old ones are in reserve.
   * - `drained`: the new keys have served, the old ones are idle and out of use.
   * - `inactive`, `archived`: what the Admin API was told of the old ones.
   * - `rolled back`: the old keys serve as before.
   */
  readonly step: "added" | "verified" | "preferred" | "drained" | "inactive" | "archived" | "rolled back";
  /** Fingerprints of the new keys. */
  readonly to: readonly string[];
  /** Fingerprints of the keys that go. */
  readonly from: readonly string[];
  /** When this step was reached, ISO 8601. */
  readonly at: string;
  /** Ids of the old keys at the Admin API, by fingerprint. */
  readonly ids: Readonly<Record<string, string>>;
  /** What is left to do by hand. */
  readonly todo?: string;
}

const STEPS = ["added", "verified", "preferred", "drained", "inactive", "archived", "rolled back"] as const;

const schema = z.strictObject({
  step: z.enum(STEPS),
  to: z.array(z.string()),
  from: z.array(z.string()),
  at: z.iso.datetime(),
  ids: z.record(z.string(), z.string()),
  todo: z.string().optional(),
});

/** A state that was kept somewhere. @throws TypeError when it is none. */
export function parseState(state: RotationState): RotationState {
  if (schema.safeParse(state).success) return state;
  throw new TypeError('rotate: "state" must be a state of an earlier rotation.');
}

/** What is left to do by hand when a rotation has ended at this step. */
export function todoAt({ step, from, at }: RotationState, archiveAfterMs: number): string | undefined {
  const keys = from.join(", ");
  if (from.length === 0) return undefined;
  if (step === "drained") {
    return `Deactivate ${keys} at ${KEY_SETTINGS}, once every server has drained it.`;
  }
  if (step === "inactive") {
    const when = new Date(Date.parse(at) + archiveAfterMs).toISOString();
    return `Archive ${keys} after ${when}: call rotate({ state }) again, or do it at ${KEY_SETTINGS}.`;
  }
  return undefined;
}

/** Where keys are made and deactivated by hand. */
export const KEY_SETTINGS = "https://platform.claude.com/settings/keys";
