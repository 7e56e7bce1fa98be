import { existsSync, readFileSync } from "node:fs";

/** The address of a file of this package, seen from where this file is written or from where it is built to. */
export function packageFile(path: string): URL {
  const roots = ["../../", "../../../"].map((up) => new URL(up, import.meta.url));
  const root = roots.find((url) => existsSync(new URL("package.json", url)));
  return new URL(path, root ?? import.meta.url);
}

/** The version of this package. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(packageFile("package.json"), "utf8")) as { version?: unknown };
  return String(version);
}
