import { createInterface } from "node:readline/promises";
import { styleText } from "node:util";

/** Styles that the command line uses, by what they mean. */
const STYLES = {
  error: "red",
  warning: "yellow",
  good: "green",
  dim: "dim",
  strong: "bold",
  added: "green",
} as const;

/** What a piece of text means to the reader. */
export type Style = keyof typeof STYLES;

/** Everything that a command may touch of the process that runs it. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes to standard output. */
  print(text: string): void;
  /** Writes to standard error: what is not the result. */
  note(text: string): void;
  /** The text in colour where standard output is a terminal that can show it and NO_COLOR is not set. */
  paint(style: Style, text: string): string;
  /** Shows what is under way on one line of a terminal; `undefined` takes it away. Silent anywhere else. */
  progress(text: string | undefined): void;
  /** Asks for yes or no; `undefined` where there is nobody to ask. */
  confirm(question: string): Promise<boolean | undefined>;
  /** All of standard input; `undefined` if it is a terminal. */
  input(): Promise<string | undefined>;
}

/** The terminal of a process. */
export function processTerminal({ stdin, stdout, stderr, env, cwd }: NodeJS.Process): Terminal {
  const moves = stderr.isTTY === true && env.TERM !== "dumb" && env.CI === undefined;
  let shown = false;
  const clear = () => {
    if (shown) stderr.write("\r\u001b[2K");
    shown = false;
  };
  return {
    cwd: cwd(),
    env,
    print: (text) => {
      clear();
      stdout.write(text);
    },
    note: (text) => {
      clear();
      stderr.write(text);
    },
    paint: (style, text) => styleText(STYLES[style], text, { stream: stdout }),
    progress: (text) => {
      if (!moves) return;
      clear();
      if (text === undefined) return;
      stderr.write(text.slice(0, Math.max(20, (stderr.columns || 80) - 1)));
      shown = true;
    },
    confirm: async (question) => {
      if (stdin.isTTY !== true) return undefined;
      const lines = createInterface({ input: stdin, output: stderr });
      const answer = await lines.question(`${question} [y/N] `);
      lines.close();
      return /^y(?:es)?$/i.test(answer.trim());
    },
    input: async () => (stdin.isTTY === true ? undefined : readAll(stdin)),
  };
}

async function readAll(stream: AsyncIterable<Buffer | string>): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += String(chunk);
  return text;
}
