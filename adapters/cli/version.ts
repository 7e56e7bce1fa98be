import { existsSync, readFileSync } from "node:fs";

/** The version of this package, from the package.json above this file: where it is written, or where it is built to. */
export function packageVersion(): string {
  const places = ["../../package.json", "../../../package.json"].map(
    (path) => new URL(path, import.meta.url),
  );
  const place = places.find((url) => existsSync(url));
  if (place === undefined) return "unknown";
  const { version } = JSON.parse(readFileSync(place, "utf8")) as { version?: unknown };
  return String(version);
}
