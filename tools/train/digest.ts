import { createHash } from "node:crypto";
import type { Example } from "./corpus.js";
import { Encoder } from "./examples.js";

/** One text in so many is read by the detector's reader for the digest. */
const READ = 40;

/** A hash of all that weights are made from: the texts, the way they are read, and the settings. */
export function digestOf(examples: readonly Example[], settings: object): string {
  const hash = createHash("sha256").update(JSON.stringify(settings));
  const encoder = new Encoder();
  examples.forEach(({ text, attack }, i) => {
    hash.update(`${attack ? 1 : 0}${text}\n`);
    if (i % READ !== 0) return;
    const { features, windows } = encoder.encode(text, attack);
    hash.update(features).update(windows);
  });
  return hash.digest("hex");
}
