#!/usr/bin/env node
import { run } from "./cli/program.js";
import { processTerminal } from "./cli/terminal.js";

// A reader that has seen enough, as `head` has, is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});
process.exitCode = await run(process.argv.slice(2), processTerminal(process));
