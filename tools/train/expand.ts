import type { Language } from "./family.js";
import { pick, type Random } from "./random.js";

const DEEPEST = 60;

/** Makes one text of a template: see `Family` for what a template may hold. */
export function expand(template: string, slots: Language["slots"], random: Random, depth = 0): string {
  if (depth > DEEPEST) throw new RangeError(`A slot holds itself: ${template}`);
  let text = "";
  for (let at = 0; at < template.length; ) {
    const char = template[at];
    const end = char === "[" ? closing(template, at) : -1;
    if (end > 0) {
      text += expand(pick(split(template.slice(at + 1, end)), random), slots, random, depth + 1);
      at = end + 1;
    } else if (char === "{" && /^\{[a-z][\w-]*\}/i.test(template.slice(at, at + 40))) {
      const brace = template.indexOf("}", at);
      const name = template.slice(at + 1, brace);
      const ways = slots[name];
      if (ways === undefined) throw new RangeError(`There is no slot ${name}: ${template}`);
      text += expand(pick(ways, random), slots, random, depth + 1);
      at = brace + 1;
    } else {
      text += char;
      at++;
    }
  }
  return text;
}

// Where the bracket is closed; -1: it stands for itself.
function closing(template: string, from: number): number {
  let open = 0;
  for (let at = from; at < template.length; at++) {
    if (template[at] === "[") open++;
    else if (template[at] === "]" && --open === 0) return at;
  }
  return -1;
}

function split(ways: string): string[] {
  const parts: string[] = [""];
  let open = 0;
  for (const char of ways) {
    if (char === "[") open++;
    else if (char === "]") open--;
    if (char === "|" && open === 0) parts.push("");
    else parts.push(`${parts.pop()}${char}`);
  }
  return parts;
}
