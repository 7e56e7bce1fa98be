import { cpus } from "node:os";
import type { Spread } from "./measure.js";

/** One line of the report; `goal` is absent where there is none. */
export interface Row {
  readonly what: string;
  /** One under each column. */
  readonly cells: readonly string[];
  readonly goal?: { readonly text: string; readonly met: boolean };
}

/** What one bench found out. */
export interface Report {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly notes?: readonly string[];
}

/** The machine and the runtime that the figures belong to. */
export function machine(): string {
  const cores = cpus();
  return `Node ${process.version} · ${cores[0]?.model.trim() ?? "unknown processor"} · ${cores.length} cores · ${process.platform} ${process.arch}`;
}

/** A report as a table. */
export function table({ title, columns, rows, notes = [] }: Report): string {
  const head = ["", ...columns, rows.some(({ goal }) => goal !== undefined) ? "goal" : ""];
  const cells = rows.map((row) => [row.what, ...row.cells, goalOf(row)]);
  const widths = head.map((name, i) => Math.max(name.length, ...cells.map((line) => line[i]?.length ?? 0)));
  const lines = [head, ...cells].map((line) =>
    line
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [title, ...lines.map((line) => `  ${line}`), ...notes.map((note) => `  ${note}`), ""].join("\n");
}

function goalOf({ goal }: Row): string {
  return goal === undefined ? "" : `${goal.text}: ${goal.met ? "met" : "missed"}`;
}

/** A number with as many digits as mean something. */
export function number(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** The median, and the ends in brackets. */
export function spread(values: Spread, write: (value: number) => string, unit = ""): string {
  return `${write(values.median)}${unit} (${write(values.min)} … ${write(values.max)})`;
}

export const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
