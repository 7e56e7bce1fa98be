import { sha256 } from "../../../sha256.js";
import { charset, isDigit } from "../../charset.js";
import { beginsWord, cut, NONE, type Outcome, type Row } from "../../recognizer.js";
import { endsWord } from "../shape.js";
import { keccak256 } from "./keccak256.js";

const ALPHANUMERIC = charset("0-9A-Za-z");
const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const DIGIT58 = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, BASE58.indexOf(String.fromCharCode(code))),
);
const BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const SHORTEST = 26;
const LONGEST = 90;

const ETHEREUM = /^0x[0-9A-Fa-f]{40}$/;
const BASE58_FORM = /^[1-9A-HJ-NP-Za-km-z]{26,35}$/;
const BECH32_FORM = /^(bc|tb|ltc)1([02-9ac-hj-np-z]{39}|[02-9ac-hj-np-z]{59})$/;
// The versions of Bitcoin's addresses, to a key and to a script, on the main and on the test network; of Litecoin's,
// Tron's and Dogecoin's.
const VERSIONS = [0x00, 0x05, 0x6f, 0xc4, 0x30, 0x32, 0x41, 0x1e];
const BECH32_FINAL = 1;
const BECH32M_FINAL = 0x2bc830a3;
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function match(text: string, start: number, ended: boolean): Outcome {
  if (!beginsWord(text, start)) return NONE;
  const end = ALPHANUMERIC.end(text, start, start + LONGEST + 1);
  if (end === text.length && end <= start + LONGEST && !ended) return cut(ended);
  const written = text.slice(start, end);
  if (!isEthereum(written) && !isBase58(written) && !isBech32(written)) return NONE;
  // What is replaced there may have gone on in letters.
  if (text[end] === "[") return NONE;
  return endsWord(text, end, ended) ?? { kind: "found", end };
}

/** EIP-55: the case of each letter is a bit of the hash. Addresses in one case have no check, and pass. */
function isEthereum(written: string): boolean {
  if (!ETHEREUM.test(written)) return false;
  const address = written.slice(2);
  const small = address.toLowerCase();
  // To nobody: burnt, a contract of the system.
  if (/^0{30}/.test(address)) return false;
  if (address === small || address === address.toUpperCase()) return true;
  const bytes = new Uint8Array(small.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = small.charCodeAt(i);
  const hash = keccak256(bytes);
  for (let i = 0; i < address.length; i++) {
    const half = ((hash[i >> 1] ?? 0) >> (i % 2 === 0 ? 4 : 0)) & 15;
    const code = address.charCodeAt(i);
    if (isCapital(code) ? half <= 7 : half > 7 && !isDigit(code)) return false;
  }
  return true;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** A version, 20 bytes, and the first four of the hash of the hash of both. */
function isBase58(written: string): boolean {
  const bytes = BASE58_FORM.test(written) ? bytesOf(written) : undefined;
  if (bytes === undefined || !VERSIONS.includes(bytes[0] ?? -1)) return false;
  const check = sha256(sha256(bytes.subarray(0, 21)));
  return [0, 1, 2, 3].every((i) => check[i] === bytes[21 + i]);
}

/** The 25 bytes that are written so, if they are no more. */
function bytesOf(written: string): Uint8Array | undefined {
  // The first byte, then three in each.
  const words = new Int32Array(9);
  for (let at = 0; at < written.length; at++) {
    let carry = DIGIT58[written.charCodeAt(at)] ?? 0;
    for (let i = words.length - 1; i >= 0; i--) {
      carry += 58 * (words[i] ?? 0);
      words[i] = carry & 0xffffff;
      carry >>= 24;
    }
  }
  if ((words[0] ?? 0) > 0xff) return undefined;
  const bytes = new Uint8Array(25);
  for (let i = 0; i < bytes.length; i++)
    bytes[i] = (words[Math.floor((i + 2) / 3)] ?? 0) >> (8 * (2 - ((i + 2) % 3)));
  return bytes;
}

/** BIP 173 and BIP 350. */
function isBech32(written: string): boolean {
  const small = written.toLowerCase();
  if (written !== small && written !== written.toUpperCase()) return false;
  const [, network = "", data = ""] = BECH32_FORM.exec(small) ?? [];
  if (network === "") return false;
  const low = [...network].map((char) => char.charCodeAt(0) & 31);
  const values = [...data].map((char) => BECH32.indexOf(char));
  // The high bits of small letters are 3.
  const check = polymod([...low.map(() => 3), 0, ...low, ...values]);
  return check === (values[0] === 0 ? BECH32_FINAL : BECH32M_FINAL);
}

function polymod(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (let i = 0; i < GENERATORS.length; i++) if ((top >> i) & 1) check ^= GENERATORS[i] ?? 0;
  }
  return check;
}

/**
 * Addresses of Bitcoin, Litecoin, Dogecoin and Tron (base58 and bech32, with their check sums, also of the test network)
 * and of Ethereum (with the check that mixed case is). Hashes of transactions are none.
 */
export const crypto: Row = {
  opening: ["123mn0btlBTLMD", ...Array<string>(SHORTEST - 1).fill(ALPHANUMERIC.chars)],
  word: true,
  behind: 2,
  reach: LONGEST + 2,
  match,
};
