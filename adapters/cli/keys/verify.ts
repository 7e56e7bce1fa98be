import { type KeyCheck, keyRing } from "../../../src/index.js";
import { Failure } from "../failure.js";
import type { GivenKey } from "./keys.js";

/** What verifying holds a key to. */
export interface VerifyFlags {
  readonly workspace?: string;
  readonly model?: string;
}

/**
 * Makes the smallest real call with each key.
 *
 * @throws Failure where one is no key at all.
 */
export async function verifyKeys(
  keys: readonly GivenKey[],
  { workspace, model }: VerifyFlags,
): Promise<KeyCheck[]> {
  const ring = ringOf(() =>
    keyRing({
      keys: keys.map(({ secret, from }) => ({ key: secret, name: from })),
      ...(workspace !== undefined && { workspace }),
      ...(model !== undefined && { model }),
    }),
  );
  try {
    return await ring.verify();
  } finally {
    ring.close();
  }
}

function ringOf<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    // Says what is wrong with a key, and nothing of the key.
    throw error instanceof TypeError ? new Failure(error.message) : error;
  }
}
