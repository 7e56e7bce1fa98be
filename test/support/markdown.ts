/** A fenced block: ```` ```ts run ```` has the language `ts` and the flag `run`. */
export interface Fence {
  readonly language: string;
  readonly flags: readonly string[];
  readonly code: string;
  /** The line of the page that the code begins on, counted from 1. */
  readonly line: number;
}

/** What the checks need of a page. */
export interface Page {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly fences: readonly Fence[];
  /** What the page declares for all its snippets, in comments that begin with `snippet: prelude`. */
  readonly prelude: string;
  readonly links: readonly string[];
  /** The ids that a link may end in, without `#`. */
  readonly anchors: ReadonlySet<string>;
}

const COMMENT = /<!--[\s\S]*?-->/g;
const PRELUDE = /<!-- snippet: prelude\n([\s\S]*?)-->/g;
const LINK = /\]\(\s*<?([^)\s>]+)|^\s*\[[^\]]+\]:\s*(\S+)|\b(?:href|src)="([^"]+)"/gm;
const ID = /\b(?:id|name)="([^"]+)"/g;

export function parsePage(path: string, text: string): Page {
  const { fences, prose } = splitFences(text.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, "")));
  const plain = prose.replace(/`[^`\n]*`/g, "");
  return {
    path,
    fences,
    prelude: [...text.matchAll(PRELUDE)].map((match) => match[1]).join("\n"),
    links: [...plain.matchAll(LINK)].map((match) => match[1] ?? match[2] ?? match[3] ?? ""),
    anchors: new Set([...headingIds(prose), ...[...plain.matchAll(ID)].map((match) => match[1] ?? "")]),
  };
}

function splitFences(text: string): { fences: Fence[]; prose: string } {
  const fences: Fence[] = [];
  const prose: string[] = [];
  let open: { mark: string; indent: number; info: string; code: string[]; line: number } | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    const [, indent = "", mark = "", info = ""] = /^( *)(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (open === undefined && mark === "") prose.push(line);
    else if (open === undefined) open = { mark, indent: indent.length, info, code: [], line: index + 2 };
    else if (mark.startsWith(open.mark) && info.trim() === "") {
      const [language = "", ...flags] = open.info.trim().split(/\s+/);
      fences.push({ language, flags, code: `${open.code.join("\n")}\n`, line: open.line });
      open = undefined;
    } else open.code.push(line.slice(Math.min(open.indent, line.length - line.trimStart().length)));
  }
  if (open !== undefined) throw new SyntaxError(`a fence that begins before line ${open.line} never ends`);
  return { fences, prose: prose.join("\n") };
}

/** The ids that GitHub gives the headings of a page. */
function headingIds(prose: string): string[] {
  const seen = new Map<string, number>();
  return [...prose.matchAll(/^#{1,6}\s+(.*?)\s*#*$/gm)].map(([, heading = ""]) => {
    const text = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const id = text.replace(/[^\p{L}\p{M}\p{N} _-]/gu, "").replaceAll(" ", "-");
    const times = seen.get(id) ?? 0;
    seen.set(id, times + 1);
    return times === 0 ? id : `${id}-${times}`;
  });
}
