/** What {@link checkKey} holds a key to. */
export interface KeyRules {
  /** `api`: a key that serves requests. `admin`: one for the Admin API. Default `api`. */
  readonly kind?: "api" | "admin";
  /** The key must be one of Anthropic's; a gateway's may look otherwise. Default `false`. */
  readonly strict?: boolean;
}

/**
 * Checks what can be seen of a key without a call: that it is a key at all, of the right kind, and no placeholder.
 * Its length is not checked beyond that: it may change.
 *
 * @throws TypeError that says what is wrong, and nothing of the key.
 * @example
 * ```ts
 * import { checkKey } from "claude-guard";
 *
 * checkKey(process.env.ANTHROPIC_API_KEY ?? "", { strict: true });
 * ```
 */
export function checkKey(key: string, { kind = "api", strict = false }: KeyRules = {}): void {
  const fault = malformed(key) ?? wrongKind(key, kind) ?? placeholder(key);
  if (fault !== undefined) throw badKey(fault, kind);
  if (strict && !key.startsWith("sk-ant-")) throw badKey('does not start with "sk-ant-"', kind);
}

function malformed(key: string): string | undefined {
  if (key === "") return "is empty";
  if (/^\s|\s$/.test(key)) return "has spaces around it";
  if (/^["'`]|["'`]$/.test(key)) return "has quotes around it";
  if (/\s/.test(key)) return "has spaces in it";
  return undefined;
}

// Of the kinds, only `api` may serve requests. Tokens for signing in (oat, ort, sid) run out, and are somebody's own.
function wrongKind(key: string, kind: "api" | "admin"): string | undefined {
  const isAdmin = key.startsWith("sk-ant-admin");
  if (kind === "admin") return isAdmin ? undefined : "is not an admin key";
  if (isAdmin) return "is an admin key, which must never serve requests";
  if (/^sk-ant-(?:oat|ort|sid|req)/.test(key)) return "is a token of a session, not an API key";
  return undefined;
}

function placeholder(key: string): string | undefined {
  // Words are looked for in short keys only: among the random characters of a real one they can stand by chance.
  const words = key.length < 60 && /your|change-?me|placeholder|example|x{4}/i.test(key);
  if (words || /\.\.\.|…|[<>*]|x{8}/i.test(key)) return "is a placeholder";
  // A header cannot carry anything else, and the error for it would quote the key.
  if (/[^!-~]/.test(key)) return "has characters that no key has";
  return key.startsWith("sk-ant-") && key.length < 40 ? "is too short" : undefined;
}

function badKey(what: string, kind: "api" | "admin"): TypeError {
  const advice =
    kind === "api"
      ? "Use a key of one workspace, from the Console, as it was shown there."
      : "Use an Admin API key, from the Console, as it was shown there.";
  return new TypeError(`The ${kind === "api" ? "API" : "admin"} key ${what}. ${advice}`);
}
