import type { ClaudeClient } from "./client.js";
import type { HashSubject } from "./events.js";
import type { ParsedGuardOptions } from "./guard-options.js";
import { blockInjection } from "./guards/block-injection.js";
import { guardLinks } from "./guards/guard-links.js";
import { guardTools } from "./guards/guard-tools.js";
import { hardenSystemPrompt } from "./guards/harden-system-prompt.js";
import { identifyUser } from "./guards/identify-user.js";
import { rateLimit } from "./guards/rate-limit.js";
import { inputRedactor, redactInput } from "./guards/redact-input.js";
import { redactOutput } from "./guards/redact-output.js";
import { screenWithClaude } from "./guards/screen-with-claude.js";
import { spotlightUntrusted } from "./guards/spotlight-untrusted.js";
import { validateInput } from "./guards/validate-input.js";
import type { HistorySigner } from "./history/sign-history.js";
import { detections } from "./injection/detections.js";
import type { Guard } from "./types.js";

/** What guards share with the rest of a deployment. */
export interface Shared {
  readonly hash: HashSubject;
  readonly history: HistorySigner | undefined;
  /** The server's own keys. */
  readonly keys: () => readonly string[];
  /** Makes the client without the guard; absent when there is none. */
  readonly client: (() => ClaudeClient) | undefined;
}

/**
 * The guards that the options ask for, in their order. The cheap check of the input comes first. The limit is charged
 * before what may be expensive: the screen, and guards of the app's own; then comes what rewrites the request and the
 * answer.
 *
 * @throws TypeError that names the option when one is bad.
 */
export function composeGuards(parsed: ParsedGuardOptions, { hash, history, keys, client }: Shared): Guard[] {
  const judged = detections();
  const harden = parsed.hardenSystemPrompt !== false && withSecret(parsed.hardenSystemPrompt, parsed.secret);
  return [
    parsed.validateInput !== false &&
      validateInput(withDefaults(parsed.validateInput, history && { history })),
    parsed.rateLimit !== false && rateLimit(parsed.rateLimit),
    // After the limit: who is blocked learns nothing of what is flagged, and what a denied call cost is given back.
    parsed.blockInjection !== false && blockInjection(parsed.blockInjection, judged),
    ifGiven(parsed.screenWithClaude, (given) =>
      screenWithClaude(
        withDefaults(given, client && { client: client() }),
        judged,
        ifGiven(parsed.redactInput, inputRedactor) || undefined,
      ),
    ),
    ...parsed.guards,
    parsed.identifyUser !== false && identifyUser(hash),
    harden !== false && hardenSystemPrompt(harden),
    parsed.redactOutput !== false && redactOutput(parsed.redactOutput, keys),
    // After redactOutput: what it puts back into the answer would be redacted again. Before guardLinks: what it puts
    // back may be a part of where a link leads.
    ifGiven(parsed.redactInput, redactInput),
    ifGiven(parsed.guardLinks, guardLinks),
    ifGiven(parsed.guardTools, guardTools),
    // Last: the others look at the text itself, not at the JSON that it is wrapped in.
    harden !== false &&
      harden.untrusted !== false &&
      spotlightUntrusted(withSecret(harden.untrusted, harden.secret)),
  ].filter((guard) => guard !== false);
}

// Off unless there are options.
function ifGiven<T, Made>(options: T | false | undefined, make: (options: T) => Made): Made | false {
  return options !== undefined && options !== false && make(options);
}

/** What the options of a guard do not name, the deployment's secret is. */
export function withSecret<T extends object>(
  given: T | undefined,
  secret: string | undefined,
): T & { secret?: string } {
  return withDefaults(given, secret === undefined ? {} : { secret });
}

function withDefaults<T extends object, D extends object>(
  given: T | undefined,
  defaults: D | undefined,
): T & D {
  return typeof (given ?? {}) === "object" ? { ...(defaults as D), ...(given as T) } : (given as T & D);
}
