import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SecretKey } from "claude-guard";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { madeUpAdminKey, madeUpKey } from "../fake-claude/index.js";
import { standIn } from "../support/claude.js";
import { temporaryFolder } from "../support/package.js";
import { claudeGuard, type Outcome, type Surroundings } from "./run.js";

const api = standIn();
const folder = temporaryFolder();
const file = join(folder.path, "key");
const [old, fresh, admin] = [madeUpKey(), madeUpKey(), madeUpAdminKey()];
const print = (key: string) => new SecretKey(key).fingerprint;

beforeEach(() => {
  // Where the SDK looks by itself.
  vi.stubEnv("ANTHROPIC_BASE_URL", api.claude.url);
  api.claude.keys.set(old, { name: "old", createdAt: "2026-01-01T00:00:00Z" });
  api.claude.keys.set(fresh, { name: "fresh" });
  writeFileSync(file, `${old}\n`, { mode: 0o640 });
});
afterEach(() => vi.unstubAllEnvs());

const said: string[] = [];
async function keys(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const outcome = await claudeGuard(["keys", ...args], surroundings);
  said.push(outcome.out, outcome.err);
  return outcome;
}

const calls = () => api.claude.requests.filter(({ path }) => path === "/v1/messages").length;
const changes = () =>
  api.claude.requests.filter(({ method, path }) => method === "POST" && path !== "/v1/messages").length;
const inFile = () => readFileSync(file, "utf8");
const env = { ANTHROPIC_API_KEY_FILE: file };
const withAdmin = { ...env, ANTHROPIC_ADMIN_KEY: admin };

describe("keys status", () => {
  it("shows keys by fingerprint, in the order of their use, and calls nobody", async () => {
    const { code, out } = await keys(["status"], { env: { ANTHROPIC_API_KEYS: `${old},${fresh}` } });
    expect(code).toBe(0);
    expect(out).toContain(`${print(old)}  used first · from ANTHROPIC_API_KEYS\n`);
    expect(out).toContain(`${print(fresh)}  in reserve · from ANTHROPIC_API_KEYS\n`);
    expect(api.claude.requests).toEqual([]);
  });

  it("says of a key what can be seen to be wrong with it, and shows nothing of it", async () => {
    const { code, out } = await keys(["status"], { env: { ANTHROPIC_API_KEYS: `"${old}",${fresh}` } });
    expect(code).toBe(0);
    expect(out).toMatch(/used first .*\n {2}The API key has quotes around it\..*\n.*in reserve/);
    expect(out).not.toContain(old.slice(13, 30));
  });

  it("shows what the Admin API knows, for scripts too", async () => {
    const { out } = await keys(["status", "--json"], { env: withAdmin });
    expect(JSON.parse(out)).toMatchObject({
      admin: true,
      keys: [
        {
          key: print(old),
          from: "ANTHROPIC_API_KEY_FILE",
          name: "old",
          status: "active",
          days: expect.any(Number),
        },
      ],
    });
  });

  it("says what is missing", async () => {
    expect(await keys(["status"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("ANTHROPIC_API_KEY"),
    });
  });
});

describe("keys verify", () => {
  it("calls nobody before a yes", async () => {
    const { code, out } = await keys(["verify"], { env });
    expect([code, calls()]).toEqual([0, 0]);
    expect(out).toContain(print(old));
  });

  it("tries each key, also after one that fails", async () => {
    api.claude.keys.set(old, "revoked");
    const { code, out } = await keys(["verify", "--yes"], { env: { ANTHROPIC_API_KEYS: `${old},${fresh}` } });
    expect(code).toBe(1);
    expect(out).toContain(`failed  The API does not take the key ${print(old)} (401).`);
    expect(out).toContain(`done  The key ${print(fresh)} may serve requests.`);
  });

  it("holds a key to its workspace", async () => {
    const { code } = await keys(["verify", "--yes", "--workspace", "wrkspc_other"], { env });
    expect(code).toBe(1);
  });
});

describe("keys rotate", () => {
  it("shows its steps first, and does nothing without a yes", async () => {
    const { code, out } = await keys(["rotate", "--json"], { env, input: fresh });
    expect(JSON.parse(out)).toMatchObject({
      dryRun: true,
      steps: [expect.stringContaining(print(fresh)), expect.any(String)],
    });
    expect([code, calls(), inFile()]).toEqual([0, 0, `${old}\n`]);
    expect((await keys(["rotate"], { env, input: fresh, answer: false })).code).toBe(1);
    expect(inFile()).toBe(`${old}\n`);
  });

  it("verifies the new key, then puts it first in the file; twice is once", async () => {
    for (let i = 0; i < 2; i++) {
      const { code, out } = await keys(["rotate", "--yes"], { env, input: `${fresh}\n` });
      expect(code).toBe(0);
      expect(out).toContain(`keys retire ${print(old)}`);
      expect(inFile()).toBe(`${fresh}\n${old}\n`);
    }
    expect(statSync(file).mode & 0o777).toBe(0o640);
    // And back again.
    await keys(["rotate", "--yes"], { env, input: old });
    expect(inFile()).toBe(`${old}\n${fresh}\n`);
  });

  it("leaves the file alone when the new key does not work", async () => {
    api.claude.keys.set(fresh, "revoked");
    const { code, out } = await keys(["rotate", "--yes"], { env, input: fresh });
    expect([code, inFile()]).toEqual([1, `${old}\n`]);
    expect(out).toContain("Nothing was changed.");
  });

  it("without a file only verifies, and says how to go on", async () => {
    const { code, out } = await keys(["rotate", "--yes"], {
      env: { ANTHROPIC_API_KEY: old, ANTHROPIC_API_KEY_NEW: fresh },
    });
    expect([code, calls()]).toEqual([0, 1]);
    expect(out).toContain("ANTHROPIC_API_KEY_NEW");
  });

  it.each([
    ["an admin key", () => admin],
    ["a placeholder", () => "sk-ant-api03-..."],
    ["nothing", () => ""],
  ])("refuses %s", async (_what, input) => {
    expect((await keys(["rotate", "--yes"], { env, input: input() })).code).toBe(2);
    expect(inFile()).toBe(`${old}\n`);
  });
});

describe("keys retire", () => {
  it("takes a key out of the file, then deactivates it by its id, then archives it", async () => {
    writeFileSync(file, `${fresh}\n${old}\n`);
    const first = await keys(["retire", print(old), "--yes"], { env: withAdmin });
    expect([first.code, inFile(), changes()]).toEqual([0, `${fresh}\n`, 0]);
    const id = /keys retire (apikey_\w+)/.exec(first.out)?.[1] ?? "";
    const tooEarly = await keys(["retire", id, "--archive", "--yes"], { env: withAdmin });
    expect([tooEarly.code, changes()]).toEqual([1, 0]);
    const shown = await keys(["retire", id], { env: withAdmin });
    expect([shown.code, changes()]).toEqual([0, 0]);
    for (const status of ["inactive", "inactive already"]) {
      const { code, out } = await keys(["retire", id, "--yes"], { env: withAdmin });
      expect([code, out]).toEqual([0, expect.stringContaining(`is ${status}.`)]);
    }
    const last = await keys(["retire", id, "--archive", "--yes"], { env: withAdmin });
    expect([last.code, last.out, changes()]).toEqual([0, expect.stringContaining("is archived."), 2]);
  });

  it("refuses the key that is used first, by fingerprint and by id", async () => {
    const { out } = await keys(["status", "--json"], { env: withAdmin });
    const [{ id }] = JSON.parse(out).keys;
    for (const name of [print(old), id]) {
      const result = await keys(["retire", name, "--yes"], { env: withAdmin });
      expect(result).toMatchObject({ code: 2, err: expect.stringContaining("used first") });
    }
    expect([changes(), inFile()]).toEqual([0, `${old}\n`]);
  });

  it("changes nothing when the key that stays does not answer", async () => {
    writeFileSync(file, `${fresh}\n${old}\n`);
    api.claude.keys.set(fresh, "revoked");
    expect((await keys(["retire", print(old), "--yes"], { env: withAdmin })).code).toBe(1);
    expect(inFile()).toBe(`${fresh}\n${old}\n`);
  });

  it("says where to do it by hand without an admin key", async () => {
    const result = await keys(["retire", print(old), "--yes"], {
      env: { ANTHROPIC_API_KEYS: `${fresh},${old}` },
    });
    expect(result).toMatchObject({ code: 2, err: expect.stringContaining("https://") });
  });

  it("takes no key as an argument, and does not repeat one", async () => {
    for (const args of [["retire", old, "--yes"], [old], ["rotate", old], ["verify", `--key=${old}`]]) {
      expect((await keys(args, { env: withAdmin })).code).toBe(2);
    }
  });
});

it("none of it has said a key", () => {
  folder.remove();
  for (const key of [old, fresh, admin]) expect(said.join("")).not.toContain(key.slice(14, 60));
  expect(said.length).toBeGreaterThan(20);
});
