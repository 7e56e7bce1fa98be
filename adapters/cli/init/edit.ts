/** One file as it is and as it would be. */
export interface Edit {
  /** Relative to the project's folder. */
  readonly path: string;
  /** `undefined`: the file does not exist yet. */
  readonly before: string | undefined;
  readonly after: string;
}

/** Lines put into a text, each before the line of the given number, counted from 0. */
export function insertLines(
  text: string,
  lines: readonly { readonly at: number; readonly text: string }[],
): string {
  const out = text.split("\n");
  for (const { at, text: line } of [...lines].sort((a, b) => b.at - a.at)) out.splice(at, 0, line);
  return out.join("\n");
}

const AROUND = 2;

/** Shows what an edit adds, with a little of what stands around it. Edits only add lines. */
export function diff({ path, before, after }: Edit, added: (line: string) => string): string {
  const old = before === undefined ? [] : before.replace(/\n$/, "").split("\n");
  const lines = after.replace(/\n$/, "").split("\n");
  let kept = 0;
  const marked = lines.map((text) => {
    const isKept = old[kept] === text;
    if (isKept) kept++;
    return { text, isKept };
  });
  const shown = marked.map((_, i) =>
    marked.slice(Math.max(0, i - AROUND), i + AROUND + 1).some((one) => !one.isKept),
  );
  const body = marked.flatMap(({ text, isKept }, i) => {
    if (!shown[i]) return shown[i - 1] ? ["  …"] : [];
    return [isKept ? `    ${text}` : added(`  + ${text}`)];
  });
  return `${path}${before === undefined ? " (new)" : ""}\n${body.join("\n")}\n`;
}
