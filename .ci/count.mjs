// Prints the closing line from the report of vitest, and exits as the tests did: 0 only if some ran and all is well.
import { readFileSync } from "node:fs";

const [report, code] = process.argv.slice(2);
const text = readFileSync(report, "utf8");
const results = text === "" ? undefined : JSON.parse(text);
if (results === undefined) console.log("\nThe linter or the compiler failed, so no test ran.");

// A file that could not be loaded, or whose hook failed, has failed without one failed test; an error outside of
// any test fails the run alone.
const brokenFiles = (results?.testResults ?? []).filter(
  ({ status, assertionResults }) =>
    status === "failed" && assertionResults.every((test) => test.status !== "failed"),
).length;
const passed = results?.numPassedTests ?? 0;
const failed = Math.max((results?.numFailedTests ?? 0) + brokenFiles, code === "0" ? 0 : 1);
const skipped = (results?.numPendingTests ?? 0) + (results?.numTodoTests ?? 0);

console.log(`\n${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`);
process.exitCode = Number(code) || (failed > 0 || passed === 0 ? 1 : 0);
