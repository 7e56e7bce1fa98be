// Algorithms, formats, protocols and services that are written with digits, wherever they stand in a name.
const NUMBERED =
  /x509|(?:x|ed|curve)25519|(?:x|ed)448|pkcs[0-9]{1,2}|oauth[12]|base(?:32|58|64)|(?:sha|shake|hmac)[-_]?(?:1|224|256|384|512)|blake[23][bs]?|argon2(?:id|[id])?|chacha20|poly1305|salsa20[0-9]?|keccak256|aes[-_]?(?:128|192|256)|rsa[-_]?(?:2048|3072|4096)|utf(?:8|16|32)|u?int(?:8|16|32|64|128)|float(?:32|64)|md[45]|crc32|http[123s]|ipv[46]|rfc[0-9]{4}|2fa|p2p|i18n|l10n|a11y|e2e|b2[bc]|web3|secp256[kr]1|v4l2|mp[34]|h26[45]|[hrep]s(?:256|384|512)/gi;
// The same with fewer letters, versions and regions: where a part of a name begins.
const SHORT =
  /(?<![A-Za-z0-9])(?:s3|ec2|k8s|x86|x64|es[0-9]|v[0-9])|(?:(?<![A-Za-z0-9])[A-Za-z]{1,5}|(?<=[a-z])[A-Z])[0-9]{1,4}(?=[^A-Za-z0-9]|[A-Z][a-z]|$)|(?<![A-Za-z0-9])[0-9]{1,2}(?![A-Za-z0-9])/g;
// Where a part of a name ends: at a sign, and before a capital.
const PARTS = /[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/;
// Where one of the short ones may end. Digits of what is random stand elsewhere, and most often the first do.
const ENDS_SHORT =
  /(?<=[sckxv])[0-9]|(?<=[A-Za-z])[0-9]{1,4}(?=[^A-Za-z0-9]|[A-Z][a-z]|$)|(?<![A-Za-z0-9])[0-9]{1,2}(?![A-Za-z0-9])/y;
const PART = /^(?:[A-Z]?[a-z]{2,}|[A-Z]{2,8}|[A-Z]{2,5}[a-z]{3,})$/;
const JOINTS = /[-_./:]+/;
const VOWEL = /[aeiouy]/gi;
const RARE = /[jqz]/gi;

/**
 * Whether it is a name of a program, with a number in it that such names have: `Ed25519PrivateKey`,
 * `gnutls_x509_crt_t`, `app-uploads-eu1`. What is drawn at random has other digits too.
 */
export function isIdentifier(text: string): boolean {
  const unnumbered = text.replace(NUMBERED, "_");
  ENDS_SHORT.lastIndex = unnumbered.search(/[0-9]/);
  if (ENDS_SHORT.lastIndex !== -1 && !ENDS_SHORT.test(unnumbered)) return false;
  const rest = unnumbered.replace(SHORT, "_");
  if (rest === text || /[0-9]/.test(rest)) return false;
  const parts = rest.split(PARTS).filter((part) => part !== "");
  const letters = parts.join("");
  const isOneCase = letters === letters.toLowerCase() || letters === letters.toUpperCase();
  if (isOneCase && letters.length >= parts.length * 2.5 && text.split(JOINTS).length > 2) return true;
  const areWords =
    letters.length >= Math.max(4, parts.length * 3.5) && parts.every((part) => PART.test(part));
  return areWords && count(letters, VOWEL) - count(letters, RARE) > letters.length * 0.2;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

// What tells one secret from others, or the right one from wrong ones.
const LABEL = /[_-](?:ids?|arn|name|ref|path|file|type|version|hash|fingerprint|checksum|digest)$/i;
const CAMEL_LABEL =
  /[a-z0-9](?:Ids?|ID|A(?:rn|RN)|Name|Ref|Path|File|Type|Version|Hash|Fingerprint|Checksum|Digest)$/;
// A password can be found out by its hash, and some services call one half of a secret its id.
const SECRET_LABEL = /^(?:pass|pwd).{0,40}(?:hash|digest)$|secret[_-]?id$/i;

/** Whether a name that begins like that of a secret is what the secret is known by: `api_key_id`, `tokenHash`. */
export function isLabel(name: string): boolean {
  return (LABEL.test(name) || CAMEL_LABEL.test(name)) && !SECRET_LABEL.test(name);
}
