import { type Script, startFakeClaude } from "../../test/fake-claude/index.js";
import { report } from "../support/child.js";

// The stand-in for the Claude API in a process of its own; the argument says how it answers.
const script = JSON.parse(process.argv[2] ?? "{}") as Script;
const claude = await startFakeClaude({ responder: () => script });
// What it records of each request would only grow.
setInterval(() => claude.reset(), 1000).unref();
report(Number(new URL(claude.url).port));
