import { charset } from "../../charset.js";
import type { Row } from "../../recognizer.js";
import { named } from "../named.js";
import { SURELY } from "../values/drawn.js";
import { tells } from "../values/entropy.js";
import { isLabel } from "../values/label.js";
import { isRandom } from "../values/random.js";
import { isReference } from "../values/reference.js";

/** What passwords and keys that people or programs choose are written with. */
export const VALUE = "A-Za-z0-9_.=+/~!@#%^&*-";
const BODY = charset(VALUE);
const NAMES = [
  ...["password", "passwd", "pwd", "passphrase", "secret", "token", "credential", "creds"],
  ...["api_key", "access_key", "access-key", "accesskey", "private_key", "login"],
];
// Other keys have a row of their own, which knows no short ones.
const KEY_NAMES = ["app_key", "api key", "_pat", "_auth", "app_key=base64"];

// `_PATH` begins like `_PAT`, a personal access token.
const LONGER = /^_(?:pat[a-z]|PAT[A-Z])/;

// Where a list goes on, what a secret is known by, and what everybody may know.
const NO_SECRET =
  /(?:page|next|continuation|sync|cursor|hashed|checksum\/|public(?:[_-]?key)?)[_ -]?(?:token|secret|password)$/i;

const isNoSecretName = (name: string, before: string): boolean =>
  isLabel(name) || LONGER.test(name) || NO_SECRET.test(before + name);

// What follows in a query, or without anything between.
const NEXT =
  /&[A-Za-z_]{1,40}=|(?:pass(?:w(?:or)?d|phrase)?|pwd|secret|token|credential|creds|key|auth|pat|login)=/i;

/** A value up to where the next one begins: in a query, or with nothing between. */
export function beforeNext(text: string): string {
  return text.includes("=") ? (text.split(NEXT, 1)[0] ?? "") : text;
}

// The next setting, where a name is given nothing, and the next argument of a call.
const SETTING = /^(?:[A-Za-z]{2,20}|[A-Za-z][A-Za-z0-9]{1,20}_[A-Za-z0-9_]{1,40})=[^=]/;

const [SMALL, CAPITAL, DIGIT, SIGN] = [/[a-z]/, /[A-Z]/, /[0-9]/, /[!-,.:-@^`{|}~]/];
const LETTER = /[A-Za-z]/;
const REST = /^[=./]/;
const PATH = /^\/[a-z_-]{3,40}\//;
const LEAST_BITS = 2.8;

function isSecret(text: string): boolean {
  const value = beforeNext(text);
  // Most of what is none is cheaply told so.
  if (REST.test(value) || !DIGIT.test(value) || !LETTER.test(value)) return false;
  if (SETTING.test(value) || PUBLIC.test(value) || !isRandom(value, LEAST_BITS, SURELY)) return false;
  return !isReference(value);
}

// So long that it is no word, and of all kinds of letters, whatever dots or slashes stand among them.
function isLongSecret(text: string): boolean {
  const value = beforeNext(text);
  if (!DIGIT.test(value) || !LETTER.test(value)) return false;
  if (HAS_ROW.test(value) || PUBLIC.test(value) || SETTING.test(value)) return false;
  const isPlace = !BOOTSTRAP.test(value) && (REST.test(value) || isReference(value));
  if (isPlace && (PATH.test(value) || !isVaried(value))) return false;
  return isRandom(value, LEAST_BITS, SURELY);
}

function isVaried(value: string): boolean {
  return value.length >= 24 && SMALL.test(value) && CAPITAL.test(value) && tells(value, 3.5);
}

const SHORT = 12;
// What lets a machine join a Kubernetes cluster.
const BOOTSTRAP = /^[a-z0-9]{6}\.[a-z0-9]{16}$/;
// The id of a key of PGP, and its fingerprint: `git config user.signingkey …`. An address in memory, and of a contract
// or an account of Ethereum, of which a token may be one: `const token = "0x…"`. A token of Datadog for browsers.
const PUBLIC = /^(?:[0-9A-F]{16}|[0-9A-F]{40}|0x(?:[0-9A-Fa-f]{1,16}|[0-9A-Fa-f]{40})|pub[0-9a-f]{32})$/;
// What has a row of its own, which says whether it is one.
const HAS_ROW = /^(?:xox[a-z]|sk-ant)-/;

// Where such a value stands in quotes, it may be of any signs.
const QUOTED_NAMES = [
  "secret",
  "secret_key",
  "auth_key",
  "logged_in_key",
  "nonce_key",
  "_salt",
  "signing_key",
];

function isStrong(value: string): boolean {
  const kinds = [SMALL, CAPITAL, DIGIT, SIGN].filter((kind) => kind.test(value)).length;
  return kinds >= 3 && isRandom(value, 3.5) && !isReference(value);
}

/** Long random values that are assigned to a name such as `client_secret`, `access_token` or `api_key`. */
export const assignedKey: readonly Row[] = [
  ...named({
    names: QUOTED_NAMES,
    body: "!#-&(-Z^_a-~",
    length: 24,
    upTo: 64,
    whole: {},
    check: isStrong,
  }),
  ...named({
    names: [...NAMES, ...KEY_NAMES],
    body: BODY,
    length: SHORT,
    upTo: 64,
    isOther: isNoSecretName,
    check: isLongSecret,
  }),
];

/**
 * Any value that is assigned to a name such as `password`, `secret`, `token` or `api_key` and looks random: ten
 * characters at least, letters and digits. Finds what no other row knows, and now and then what is no secret.
 */
export const assignedSecret: readonly Row[] = named({
  names: NAMES,
  body: BODY,
  length: 10,
  upTo: 64,
  isOther: isNoSecretName,
  check: isSecret,
});
