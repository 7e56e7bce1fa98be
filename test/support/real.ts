import { describe, it } from "vitest";

/**
 * A `describe` for tests against a real server or browser. Where it is not installed the suite is skipped and says
 * so; with `REQUIRE_REAL=1` it fails instead, so that no one takes a skipped suite for a passed one.
 */
export function realOrSkip(name: string, available: boolean): (title: string, body: () => void) => void {
  if (available) return describe;
  if (process.env.REQUIRE_REAL === "1") {
    return (title) =>
      describe(title, () => {
        it(`has ${name}`, () => {
          throw new Error(`REQUIRE_REAL=1, but ${name} was not found`);
        });
      });
  }
  return (title, body) => {
    console.warn(
      `\n!!! SKIPPED: "${title}" needs ${name}, which was not found. REQUIRE_REAL=1 makes this fail.\n`,
    );
    describe.skip(`${title} (SKIPPED: no ${name})`, body);
  };
}
