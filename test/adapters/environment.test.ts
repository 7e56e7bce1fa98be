import { mkdtempSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type KeyRing, keyRing, SecretKey } from "claude-guard";
import { environmentKeys } from "claude-guard/node";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { madeUpKey } from "../fake-claude/index.js";
import { standIn, until } from "../support/claude.js";

const api = standIn();
const folder = mkdtempSync(join(tmpdir(), "keys-"));
const print = (key: string) => new SecretKey(key).fingerprint;
const rings: KeyRing[] = [];

afterEach(() => {
  for (const ring of rings.splice(0)) ring.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

function ringOf(env: Record<string, string>, options: object = {}) {
  const keys = environmentKeys({ env, pollMs: 10, ...options });
  const ring = keyRing({ keys, client: api.client(), rotation: { quiet: 5 } });
  rings.push(ring);
  const states = () => ring.status().map(({ key, state }) => [key, state]);
  return { ring, states };
}

let files = 0;

/** A path that no other test has used. */
function newPath(): string {
  return join(folder, `key-${files++}`);
}

function newFile(text: string): string {
  const path = newPath();
  writeFileSync(path, text);
  return path;
}

describe("the environment", () => {
  it("gives the new key, the key, then the others, each once", () => {
    const [one, two, three, four] = [madeUpKey(), madeUpKey(), madeUpKey(), madeUpKey()];
    const { ring } = ringOf({
      ANTHROPIC_API_KEYS: `${three}, ${one} ,${four},`,
      ANTHROPIC_API_KEY: two,
      ANTHROPIC_API_KEY_NEW: one,
    });
    expect(ring.status().map(({ key, name }) => [key, name])).toEqual([
      [print(one), "ANTHROPIC_API_KEY_NEW"],
      [print(two), "ANTHROPIC_API_KEY"],
      [print(three), "ANTHROPIC_API_KEYS"],
      [print(four), "ANTHROPIC_API_KEYS"],
    ]);
  });

  it("names files, whose last line end is not part of the key", () => {
    const [one, two] = [madeUpKey(), madeUpKey()];
    const path = newFile(`${one}\r\n`);
    const { states } = ringOf({ ANTHROPIC_API_KEY_FILE: path, ANTHROPIC_API_KEYS: two });
    expect(states()).toEqual([
      [print(one), "active"],
      [print(two), "active"],
    ]);
  });

  it("may have a prefix", () => {
    const key = madeUpKey();
    const { states } = ringOf({ STAGING_ANTHROPIC_API_KEY: key }, { prefix: "STAGING_" });
    expect(states()).toEqual([[print(key), "active"]]);
  });

  it("is the process's own by default", () => {
    const key = madeUpKey();
    process.env.TEST_ONLY_ANTHROPIC_API_KEY = key;
    const [given] = environmentKeys({ prefix: "TEST_ONLY_" }).load() as { key: SecretKey }[];
    delete process.env.TEST_ONLY_ANTHROPIC_API_KEY;
    expect(given?.key.reveal()).toBe(key);
  });

  it("without a key, or with a file that is not there, stops the start", () => {
    expect(() => ringOf({})).toThrow(/No API key: set ANTHROPIC_API_KEY,/);
    expect(() => ringOf({ ANTHROPIC_API_KEY_FILE: newPath() })).toThrow(/ENOENT/);
  });
});

describe("a key file", () => {
  it("that is written anew is read again", async () => {
    const [old, fresh] = [madeUpKey(), madeUpKey()];
    const path = newFile(old);
    const { states } = ringOf({ ANTHROPIC_API_KEY_FILE: path });
    writeFileSync(path, fresh);
    await until(() => String(states()[0]) === `${print(fresh)},active`);
    expect(states()[1]).toEqual([print(old), "draining"]);
  });

  it("that a link leads to is read again when the link leads elsewhere, as with mounted secrets", async () => {
    const [old, fresh] = [madeUpKey(), madeUpKey()];
    const [path, next] = [newPath(), newPath()];
    symlinkSync(newFile(old), path);
    const { states } = ringOf({ ANTHROPIC_API_KEY_FILE: path });
    symlinkSync(newFile(fresh), next);
    renameSync(next, path);
    await until(() => String(states()[0]) === `${print(fresh)},active`);
  });

  it("that is gone for a while changes nothing", async () => {
    const [old, fresh] = [madeUpKey(), madeUpKey()];
    const path = newFile(old);
    const { states } = ringOf({ ANTHROPIC_API_KEY_FILE: path });
    unlinkSync(path);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(states()).toEqual([[print(old), "active"]]);
    writeFileSync(path, fresh);
    await until(() => String(states()[0]) === `${print(fresh)},active`);
  });

  it("is read again on SIGHUP, until the ring is closed", async () => {
    const [old, fresh] = [madeUpKey(), madeUpKey()];
    const before = process.listenerCount("SIGHUP");
    const path = newFile(old);
    const { ring, states } = ringOf({ ANTHROPIC_API_KEY_FILE: path }, { pollMs: false });
    writeFileSync(path, fresh);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(states()).toEqual([[print(old), "active"]]);
    process.kill(process.pid, "SIGHUP");
    await until(() => String(states()[0]) === `${print(fresh)},active`);
    ring.close();
    expect(process.listenerCount("SIGHUP")).toBe(before);
  });

  it("is not watched, and no signal is heard, where that was turned off", () => {
    const before = process.listenerCount("SIGHUP");
    ringOf({ ANTHROPIC_API_KEY: madeUpKey() }, { sighup: false });
    expect(process.listenerCount("SIGHUP")).toBe(before);
  });
});
