import { GROUPS, RECOGNIZERS } from "../../src/redact/recognizers.js";
import { EXAMPLES } from "../redact/examples.js";

// Blocks of keys that are begun would take all that follows with them.
const kinds = GROUPS.all.filter((kind) => kind !== "PRIVATE_KEY");
const rows = kinds.flatMap((kind) => RECOGNIZERS[kind]);
const examples = kinds.flatMap((kind) => [...EXAMPLES[kind].match, ...EXAMPLES[kind].pass]);
const SIGNS = ["", " ", "\n", "\t", ",", ":", "=", '"'];
// Some that say what a number is, and one after it.
const WORDS = [
  "call ",
  "tel. ",
  "passport ",
  "tax id ",
  "nic ",
  "born ",
  "card ",
  "电话：",
  "СНИЛС ",
  "office ",
];

// What gives a value, and what values are written with.
const GIVES = [
  "?password=",
  ";pwd=",
  "&password=",
  "API_KEY=",
  'secret: "',
  "login: ",
  "--password ",
  "acme_key=",
];
const WRITTEN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*_-";

/** Two findings that take turns where it is repeated, and are remembered in one slot. Put together, as no key stands here. */
export const ONE_SLOT = [
  'CMMF_KeyRecRe "sessionto',
  'ken key": "23Scycd',
  "dkSKOwFhg",
  "0u=WIyTc",
  "/3SJ1mj3eb/WI2l;Type: passport\nDocument no: AB123",
  "4567'",
].join("");

/** A whole number from 0 on and below `below`. */
type Draw = (below: number) => number;

/** A piece of a text. */
const PIECES: Readonly<Record<string, (draw: Draw) => string>> = {
  examples: (draw) => one(examples, draw) + one(SIGNS, draw),
  "cut examples": (draw) => {
    const example = one(examples, draw);
    return example.slice(0, 1 + draw(example.length));
  },
  openings: (draw) => opening(draw).join(""),
  "cut openings": (draw) => {
    const made = opening(draw);
    return `${made.slice(0, 1 + draw(made.length)).join("")} `;
  },
  "announced numbers": (draw) => one(WORDS, draw) + digits(draw, 5 + draw(10)) + one(SIGNS, draw),
  "given values": (draw) => one(GIVES, draw) + written(draw, 6 + draw(20)) + one(SIGNS, draw),
  "groups of digits": (draw) => digits(draw, 1 + draw(5)) + one([" ", "-", ".", "/", ":"], draw),
  "columns under a heading": (draw) =>
    draw(200) === 0 ? "\nname,phone,passport\n" : `a,${digits(draw, 9)},${digits(draw, 8)}\n`,
  "any of ASCII": (draw) => String.fromCharCode(32 + draw(95)),
};

/** What texts are mixed of that repeat nothing and look like what is looked for. */
export const MIXES = Object.keys(PIECES);

/** A text of so many UTF-16 units, the same for a seed. */
export function mixOf(kind: string, length: number, seed: number): string {
  const piece = PIECES[kind];
  if (piece === undefined) throw new Error(`no mix is called ${kind}`);
  let state = Math.imul(seed + 1, 0x9e3779b1) & 0x7fffffff;
  const draw: Draw = (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  let text = "";
  while (text.length < length) text += piece(draw);
  return text.slice(0, length);
}

function digits(draw: Draw, count: number): string {
  return Array.from({ length: count }, () => draw(10)).join("");
}

function written(draw: Draw, count: number): string {
  return Array.from({ length: count }, () => WRITTEN.charAt(draw(WRITTEN.length))).join("");
}

function opening(draw: Draw): string[] {
  return one(rows, draw).opening.map((allowed) => allowed.charAt(draw(allowed.length)));
}

function one<T>(of: readonly T[], draw: Draw): T {
  return of[draw(of.length)] as T;
}
