import { format, inspect } from "node:util";
import { SecretKey } from "claude-guard";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madeUpKey } from "../fake-claude/index.js";

describe("a held key", () => {
  const key = madeUpKey();
  const secret = new SecretKey(key);

  it("is given by reveal, and by nothing else", () => {
    expect(secret.reveal()).toBe(key);
    const deep = { at: [{ secret }], map: new Map([[secret, secret]]) };
    const shown = [
      String(secret),
      `${secret}`,
      JSON.stringify(deep),
      inspect(deep, { depth: 9, showHidden: true, getters: true }),
      format("%s %o %O %j", secret, secret, secret, secret),
      JSON.stringify(Object.entries(secret)),
      inspect(structuredClone({ ...secret })),
      new Error(String(secret)).stack ?? "",
    ];
    for (const text of shown) {
      expect(text).not.toContain(key);
      expect(text).not.toContain(key.slice(13, 60));
    }
    expect(shown.slice(0, 2)).toEqual([secret.fingerprint, secret.fingerprint]);
  });

  it("has a fingerprint of its last four characters and a hash", () => {
    expect(secret.fingerprint).toMatch(/^…..AA-[0-9a-f]{8}$/);
    expect(new SecretKey(key).fingerprint).toBe(secret.fingerprint);
    expect(new SecretKey("short").fingerprint).toMatch(/^[0-9a-f]{8}$/);
  });

  it("shares its fingerprint with no other, short of chance", () => {
    const all = new Set(Array.from({ length: 500 }, () => new SecretKey(madeUpKey()).fingerprint));
    expect(all.size).toBe(500);
  });

  it("knows itself in a hint of the Admin API", () => {
    expect(secret.matchesHint(`${key.slice(0, 16)}...${key.slice(-4)}`)).toBe(true);
    expect(secret.matchesHint(`${key.slice(0, 16)}...${key.slice(-5, -1)}`)).toBe(false);
    expect(new SecretKey(madeUpKey()).matchesHint(`${key.slice(0, 16)}...${key.slice(-4)}`)).toBe(false);
    for (const hint of ["", "...", `${key.slice(0, 16)}...`, `...${key.slice(-4)}`, key]) {
      expect(secret.matchesHint(hint)).toBe(false);
    }
  });

  it("tells equal from other", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(new SecretKey(a).equals(new SecretKey(b))).toBe(a === b);
      }),
    );
  });
});
