import { LRUCache } from "lru-cache";
import { digest } from "../digest.js";

/**
 * The name under which a store keeps a subject: SHA-256 of the subject, cut to 128 bits, in base64url: 22 characters.
 *
 * It keeps addresses, e-mails and user names out of key listings, dumps and slow logs, and gives every key the same
 * length and harmless characters. It is not keyed, so that every process finds the same key without sharing a
 * secret; so whoever can read the store can still find a subject by trying, and there are only 2^32 IPv4 addresses.
 */
export function storeKey(subject: string): Promise<string> {
  return digest(subject);
}

/** {@link storeKey}, remembered for those seen last: hashing waits for a thread, and a caller asks several times. */
export function storeKeys(): (subject: string) => string | Promise<string> {
  const keys = new LRUCache<string, string>({ max: 10_000 });
  const make = async (subject: string): Promise<string> => {
    const key = await storeKey(subject);
    if (subject.length <= 256) keys.set(subject, key);
    return key;
  };
  return (subject) => keys.get(subject) ?? make(subject);
}
