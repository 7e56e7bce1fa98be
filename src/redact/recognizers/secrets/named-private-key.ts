import type { Row } from "../../recognizer.js";
import { named } from "../named.js";
import { isRandom } from "../values/random.js";

const NAMES = ["private_key", "privatekey", "private-key", "presharedkey"];

/**
 * Private keys of 32 bytes that are known by their name only: in hexadecimal digits, as wallets have them, or in
 * base64, as WireGuard has them (wg(8)).
 */
export const namedPrivateKey: readonly Row[] = [
  ...named({
    names: NAMES,
    body: "a-fA-F0-9x",
    length: 64,
    check: (value) => /^(?:0x)?[a-fA-F0-9]+$/.test(value) && isRandom(value.slice(2)),
  }),
  ...named({
    names: NAMES,
    body: "A-Za-z0-9+/=",
    length: 44,
    check: (value) => value.indexOf("=") === 43 && isRandom(value),
  }),
];
