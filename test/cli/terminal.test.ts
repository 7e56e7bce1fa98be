import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { processTerminal } from "../../adapters/cli/terminal.js";
import { bin, run } from "../support/package.js";
import { ROOT } from "../support/sources.js";
import { makeRepository, type TestRepository } from "./repository.js";

const CLI = join(ROOT, "adapters/cli.ts");
let repository: TestRepository;
beforeAll(async () => {
  repository = await makeRepository();
  await repository.commit({ "a.ts": "export const c = f({ dangerouslyAllowBrowser: true });\n" });
});
afterAll(() => repository.remove());

describe("as a process", () => {
  it("writes plain text, and no progress, where no terminal reads it", async () => {
    const { code, output } = await run(bin("tsx"), [CLI, "check"], { cwd: repository.path });
    expect(code).toBe(1);
    expect(output).toMatch(/^error {2}dangerouslyAllowBrowser is on/);
    expect(output).not.toContain("\u001b");
    expect(output).not.toContain("\r");
  });

  it("ends quietly when its reader has seen enough", async () => {
    const child = spawn(bin("tsx"), [CLI, "check", "--sarif"], { cwd: repository.path });
    child.stdout.destroy();
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    await once(child, "close");
    expect(err).not.toContain("EPIPE");
  });
});

describe("the terminal", () => {
  const terminalWith = (stream: object, env: Record<string, string>) => {
    const written: string[] = [];
    const out = {
      isTTY: true,
      columns: 40,
      getColorDepth: () => 8,
      write: (text: string) => written.push(text),
      ...stream,
    };
    const io = { stdin: { isTTY: false }, stdout: out, stderr: out, env, cwd: () => "/" };
    return { terminal: processTerminal(io as unknown as NodeJS.Process), written };
  };

  it("shows progress on one line, and takes it away before anything else is written", () => {
    const { terminal, written } = terminalWith({}, { TERM: "xterm" });
    terminal.progress("Reading files: 50 of 5000, and so on, and so on");
    terminal.print("done\n");
    terminal.progress(undefined);
    expect(written).toEqual(["Reading files: 50 of 5000, and so on, a", "\r\u001b[2K", "done\n"]);
  });

  it("takes a terminal that does not tell its width for an ordinary one", () => {
    const { terminal, written } = terminalWith({ columns: 0 }, { TERM: "xterm" });
    terminal.progress("Reading files: 50 of 5000, and so on, and so on");
    expect(written).toEqual(["Reading files: 50 of 5000, and so on, and so on"]);
  });

  it.each([
    ["a dumb terminal", {}, { TERM: "dumb" }],
    ["no terminal", { isTTY: false }, { TERM: "xterm" }],
    ["CI", {}, { TERM: "xterm", CI: "true" }],
  ])("shows none on %s", (_what, stream, env) => {
    const { terminal, written } = terminalWith(stream, env);
    terminal.progress("Reading files: 50 of 5000");
    expect(written).toEqual([]);
  });

  it("has nobody to ask where input is no terminal", async () => {
    expect(await terminalWith({}, {}).terminal.confirm("Sure?")).toBeUndefined();
  });
});

describe("colours", () => {
  const inTerminal = (env: Record<string, string>) =>
    run("script", ["--quiet", "--return", "--command", `${bin("tsx")} ${CLI} check`, "/dev/null"], {
      cwd: repository.path,
      env: { TERM: "xterm-256color", CI: "", ...env },
    });
  const red = "\u001b[31m";

  it("are there in a terminal", async ({ skip }) => {
    const { code, output } = await inTerminal({});
    if (code === "ENOENT") skip("script is not installed");
    expect(output).toContain(red);
  });

  it.each([{ NO_COLOR: "1" }, { TERM: "dumb" }])("and not with %o", async (env) => {
    const { code, output } = await inTerminal(env);
    if (code === "ENOENT") return;
    expect(output).not.toContain(red);
  });
});
