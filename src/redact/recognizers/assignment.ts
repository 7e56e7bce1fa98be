import type { Recognizer } from "../recognizer.js";
import { named } from "./named.js";
import { isStandIn } from "./placeholder.js";
import { entropy, isRandom } from "./random.js";

const VALUE = "A-Za-z0-9_.=+/~!@#%^&*-";
const NAMES = [
  ...["password", "passwd", "pwd", "passphrase", "secret", "token", "credential", "creds"],
  ...["api_key", "access_key", "access-key", "accesskey", "auth_key", "private_key"],
  ...["encryption_key", "signing_key", "account_key", "master_key", "client_secret", "user_auth", "login"],
];

// `process.env.X`, `config.get`, a path, a call, a type: what says where the secret is, and is none.
const REFERENCE =
  /^[A-Za-z_]+[0-9]?[.(/]|^[./]|\/\/|env\.|[a-z]\.[a-z]|^=|^(?:big)?u?(?:int|float|base)[0-9]/i;

// What follows in a query.
const NEXT = /&[A-Za-z_]{1,40}=/;

function isSecret(text: string): boolean {
  const [value = ""] = text.split(NEXT);
  if (REFERENCE.test(value) || entropy(value) < 2.8) return false;
  return /[0-9]/.test(value) && /[A-Za-z]/.test(value) && isRandom(value, 2.8) && !isStandIn(value);
}

/**
 * Any value that is assigned to a name such as `password`, `secret`, `token` or `api_key` and looks random: ten
 * characters at least, letters and digits. Finds what no other row knows, and now and then what is no secret.
 */
export const assignedSecret: readonly Recognizer[] = named({
  entity: "GENERIC_SECRET",
  names: NAMES,
  body: VALUE,
  length: 10,
  upTo: 64,
  check: isSecret,
  examples: {
    pass: ["password = process.env.DB_PASSWORD1", "token: string | undefined", "secret = config.get(key1)"],
  },
});

// A name and a password as base64, as Docker's `config.json` and `.npmrc` hold them.
const isPair = (value: string): boolean => {
  if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return false;
  const [user = "", ...rest] = atob(value).split(":");
  const password = rest.join(":");
  return /^[!-~]{1,80}$/.test(user) && /^[!-~]{3,300}$/.test(password) && !isStandIn(password);
};

/** Passwords in connection strings of the kind `Server=…;Password=…;`, and in settings in XML. */
export const connectionPassword: readonly Recognizer[] = [
  ...named({
    entity: "CONNECTION_PASSWORD",
    // claude-guard-ignore secret-in-files: names, one of which looks like the value of another
    names: [";password", ";pwd", "; password", "; pwd"],
    body: VALUE,
    length: 6,
    upTo: 32,
    check: isPassword,
  }),
  ...named({
    entity: "CONNECTION_PASSWORD",
    names: ["&password", "?password"],
    body: VALUE.replace("&", ""),
    length: 6,
    upTo: 32,
    check: isPassword,
  }),
  ...named({
    entity: "CONNECTION_PASSWORD",
    names: ['"auth"', "_auth"],
    body: "A-Za-z0-9+/=",
    length: 12,
    upTo: 400,
    check: isPair,
    examples: {
      match: [],
      pass: [`"auth": "${btoa("jane:password")}"`, '"auth": "bm90aGluZyBoZXJl"'],
    },
  }),
  // Of commands and settings, after a space.
  ...named({
    entity: "CONNECTION_PASSWORD",
    names: ["sshpass -p", "requirepass", "redis-cli -a"],
    body: VALUE,
    length: 8,
    upTo: 32,
    check: isPassword,
    examples: { match: [], pass: [] },
  }),
  // As .NET's configuration has it: `<add key="Password" value="…" />`.
  ...named({
    entity: "CONNECTION_PASSWORD",
    names: ['password" value'],
    body: `${VALUE}?:;|$(){},'\\ `,
    length: 8,
    upTo: 32,
    check: (value) => isPassword(value) && /[0-9]/.test(value),
    examples: {
      match: [`<add key="ClearTextPassword" value="${["k7#pV", "q2Lz!9"].join("")}" />`],
      pass: ['<add key="Password" value="%PASSWORD%" />'],
    },
  }),
];

function isPassword(value: string): boolean {
  return (
    !REFERENCE.test(value) &&
    !/^(?:pass|user|string|number|undefined)/i.test(value) &&
    isRandom(value, 2) &&
    !isStandIn(value)
  );
}
