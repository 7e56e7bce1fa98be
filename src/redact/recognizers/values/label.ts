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
