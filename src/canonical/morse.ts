import type { Decoded } from "./findings.js";

// Dots and dashes, and what may stand between letters and words.
const RUN = /[.\u00b7\u2022_\u2013\u2014\s/|-]{9,}/g;
const CODES =
  "a.- b-... c-.-. d-.. e. f..-. g--. h.... i.. j.--- k-.- l.-.. m-- n-. o--- p.--. q--.- r.-. s... t- u..- v...- " +
  "w.-- x-..- y-.-- z--.. 0----- 1.---- 2..--- 3...-- 4....- 5..... 6-.... 7--... 8---.. 9----. " +
  "..-.-.- ,--..-- ?..--.. '.----. !-.-.-- /-..-. :---... ;-.-.-. =-...- +.-.-. --....- \".-..-. @.--.-. (-.--. )-.--.-";
const LETTERS: ReadonlyMap<string, string> = new Map(
  CODES.split(" ").map((row) => [row.slice(1), row.charAt(0)]),
);
const LEAST_LETTERS = 5;

/** Tells what Morse code says; words stand apart by `/`, `|`, a new line or a wider space. */
export function findMorse(text: string): Decoded[] {
  return Array.from(text.matchAll(RUN), ({ 0: run, index: start }) => {
    const said = readMorse(run);
    return said === undefined ? [] : [{ kind: "morse" as const, start, end: start + run.length, text: said }];
  }).flat();
}

function readMorse(run: string): string | undefined {
  const code = run.replace(/[\u00b7\u2022]/g, ".").replace(/[_\u2013\u2014]/g, "-");
  // A row of dots alone is a leader, one of dashes alone is a rule.
  if (!code.includes(".") || !code.includes("-")) return undefined;
  let said = "";
  for (const part of code.split(/(\s*[/|\n]\s*|\s{2,}|\s)/)) {
    if (part === "" || part === " ") continue;
    const letter = /^[.-]/.test(part) ? LETTERS.get(part) : " ";
    if (letter === undefined) return undefined;
    said += letter;
  }
  return said.replaceAll(" ", "").length >= LEAST_LETTERS ? said : undefined;
}
