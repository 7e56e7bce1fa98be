/** What a rule says of every finding of its kind. */
export interface Rule {
  readonly level: "error" | "warning";
  /** One line: what must not be. */
  readonly title: string;
  readonly why: string;
  readonly mend: string;
}

/** Every rule of `claude-guard check`. Each has a section of its name in docs/check.md. */
export const RULES = {
  "secret-in-files": {
    level: "error",
    title: "A file holds a secret",
    why: "Whoever can read the repository, a backup or a build image can use the secret.",
    mend: "Revoke it, then read the new one from the environment or a secret manager.",
  },
  "secret-in-history": {
    level: "error",
    title: "The git history holds a secret",
    why: "Deleting a line does not delete it from the history: every clone still has it.",
    mend: "Revoke it. Rewriting the history does not help where somebody has a clone.",
  },
  "env-file-not-ignored": {
    level: "error",
    title: "git would add a .env file",
    why: "The next `git add .` publishes the keys in it.",
    mend: 'Add ".env", ".env.*" and "!.env.example" to .gitignore; `npx claude-guard init` does.',
  },
  "env-file-tracked": {
    level: "error",
    title: "A .env file is tracked by git",
    why: "An ignored file that was added before is committed again and again.",
    mend: "Run `git rm --cached` on it, and revoke the keys that were in it.",
  },
  "env-example-missing": {
    level: "warning",
    title: "There is no .env.example",
    why: "Who sets up the project has to ask for the variables, or copies the .env of somebody else.",
    mend: "Commit a .env.example that names every variable and gives secrets no value.",
  },
  "env-example-value": {
    level: "error",
    title: ".env.example gives a key a value",
    why: "The file is committed: a real key in it is public, and one that looks real gets deployed.",
    mend: "Leave the value empty.",
  },
  "browser-env-key": {
    level: "error",
    title: "A public variable holds a key",
    why: "Bundlers put variables with this prefix into the code that every visitor downloads.",
    mend: "Take the prefix away, revoke the key, and call Claude from the server.",
  },
  "browser-allowed": {
    level: "error",
    title: "dangerouslyAllowBrowser is on",
    why: "A client that runs in the browser shows its key to every visitor.",
    mend: "Call Claude from the server, behind claudeGuard().",
  },
  "browser-sdk": {
    level: "error",
    title: "Client code imports the SDK",
    why: "The SDK needs the key, and code that runs in the browser cannot keep one.",
    mend: "Move the call to a route of the server; `import type` is fine.",
  },
  "user-input-in-system": {
    level: "error",
    title: "User input is put into the system prompt",
    why: "The model obeys the system prompt: what a user writes there is an order (LLM01).",
    mend: "Keep the system prompt constant; put what users send in a user turn.",
  },
  "max-tokens-missing": {
    level: "error",
    title: "A request has no max_tokens",
    why: "The API refuses it, and without a bound nothing limits what an answer costs (LLM10).",
    mend: "Set max_tokens to the longest answer that makes sense.",
  },
  "max-tokens-huge": {
    level: "warning",
    title: "max_tokens is very large",
    why: "One request can cost as much as hundreds, and hold a connection for many minutes (LLM10).",
    mend: "Set max_tokens to the longest answer that makes sense, never to what a client asks for.",
  },
  "model-retired": {
    level: "error",
    title: "The model is retired",
    why: "The API answers requests to it with an error.",
    mend: "Move to a current model.",
  },
  "model-retiring": {
    level: "warning",
    title: "The model will be retired",
    why: "From that day on the API answers requests to it with an error.",
    mend: "Move to a current model before that day.",
  },
  "raw-sdk": {
    level: "warning",
    title: "A call goes past the guard",
    why: "The project uses claude-guard, and this client does not: no limits, no redaction, no rules.",
    mend: "Use req.claude, ctx.claude or guard.client(caller).",
  },
  "no-rate-limit": {
    level: "warning",
    title: "Nothing limits the calls",
    why: "A single caller can spend the whole budget (LLM10).",
    mend: "Put claudeGuard() before it: 20 requests an hour, or limits of your own.",
  },
  "prompt-in-logs": {
    level: "warning",
    title: "A log gets what users write",
    why: "Prompts hold personal data and secrets; logs are copied, kept and read by many (LLM02).",
    mend: "Log ids, sizes and the events of onEvent; they hold no text.",
  },
  "bad-ignore": {
    level: "warning",
    title: "An ignore comment ignores nothing",
    why: "Without a known rule and a reason, nobody can tell later whether it still holds.",
    mend: "Name the rule, then a colon and why it does not apply.",
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** The name of a rule. */
export type RuleId = keyof typeof RULES;

/** Whether a rule of this name exists. */
export function isRule(name: string): name is RuleId {
  return Object.hasOwn(RULES, name);
}

/** Where a rule is described, inside the package. */
export function docsOf(rule: RuleId): string {
  return `docs/check.md#${rule}`;
}
