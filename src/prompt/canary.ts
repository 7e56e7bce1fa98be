import { hmac } from "../hmac.js";
import { shortLetters } from "../letters.js";

/** A canary at the beginning of a text. */
export const CANARY = /^[a-p]{16}/;

/**
 * A token for a system prompt that no answer has a reason to hold: 16 letters, the first 64 bits of an HMAC-SHA-256 of
 * the prompt. The same secret and prompt give the same token, so the prompt cache is not disturbed.
 *
 * Without a secret the token depends on the prompt alone. That will do while those who write to the model do not know
 * the prompt; who knows all of it can work the token out, and ask for an answer with or without it.
 */
export function canaryOf(secret: string | undefined, prompt: string): string {
  return shortLetters(hmac(secret ?? "")(`claude-guard canary\n${prompt}`));
}
