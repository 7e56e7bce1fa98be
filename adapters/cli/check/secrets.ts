import { createRedactor, type Redactor } from "../../../src/index.js";
import { fingerprint, type Spot } from "./finding.js";

/** Finds secrets with the patterns that redact answers: there is one set of them. */
export class SecretFinder {
  readonly #redactor: Redactor = createRedactor({ entities: ["secrets"] });

  /** The secrets of a text, as findings of the given rule. */
  find(rule: Spot["rule"], text: string): (Spot & Required<Pick<Spot, "secret">>)[] {
    return this.#redactor.redact(text).findings.flatMap(({ entity, start, end }) => {
      const found = text.slice(start, end);
      if (isOnlyHeader(entity, found)) return [];
      const secret = { entity, fingerprint: fingerprint(found) };
      return [{ rule, at: start, secret, message: `${entity}, SHA-256 ${secret.fingerprint}…` }];
    });
  }
}

// In a stream the header of a private key must not pass, for the key will follow; in a file one can see that none does.
function isOnlyHeader(entity: string, found: string): boolean {
  return entity === "PRIVATE_KEY" && !/[A-Za-z0-9+/]{40}/.test(found);
}
