import { EDGE, letterOf } from "./letters.js";

/*
 * How likely a letter is after another one, in thirds of a bit above (or below) a letter drawn at random: counted in
 * encyclopaedia paragraphs, documentation and customer questions, mostly English with German and Spanish. The first row
 * and column are the edge of a word; a digit in base 36 less 20 is the figure.
 */
const ROWS = [
  "0pknlkkikndcjlill9jmphfl4f8",
  "o4imj6di9j6fokr0i0ooqghc7ha",
  "opacas749mg0p96o80mian020m0",
  "kq1j4p00qm0kj73r60keok000f0",
  "vm74gs5b5p41bbbna0ii7i9a0c0",
  "tkbknife8g38kipbfapokafdhe3",
  "sn151ok30q00j36r30ncjl000e0",
  "tl984rdglo02i9klc0lhdm000e0",
  "pq24cu401p00bbco00h9lj060h0",
  "mjemllhj3a0cljsng5ipp6i0a1f",
  "jr253r015g61086pb56t2p04015",
  "ukc09ta8do25gbkhb1gohe590d4",
  "roaajqc93p09pgaof07kjja50l0",
  "qqi6ds590n00ei7pn07h6i000n1",
  "tl6lpnfp7k8dd9ela15mped20f6",
  "qdgikbmg7d7ekmrhj0qkkngk7a3",
  "op06ap53jl01ob6pl0qlmm001h0",
  "me8380000b31e63541475y4k030",
  "rpagksbh6o9gdhhoa0hlkhd77i3",
  "uj4j7pe3jm0ccdbli38lpj390d0",
  "sm3c9p43sp00eb4og0ljih0b0h5",
  "mlkkimdk1i29okq6l0ppo250584",
  "kr052v060r00a13l10370a300a0",
  "qq378p51rr03d0io32hh7b0a030",
  "rp5obmc1co02984eq006sf65ed0",
  "wgcb8k330f00ekgoi0aki70a02g",
  "np458v09in07c78k5259gq6h0ce",
];
const WIDTH = 32;
const OFFSET = 20;

const LIKELY = Int8Array.from(
  ROWS.map((row) => row.padEnd(WIDTH)).join(""),
  (digit) => Number.parseInt(digit, 36) - OFFSET,
);

/** How much a pair of letters looks like language, in thirds of a bit: each is 1 to 26, or 0 for the edge of a word. */
export function letterPair(first: number, second: number): number {
  return LIKELY[first * WIDTH + second] ?? 0;
}

/** How much a word looks like language, in thirds of a bit for each pair. Units that are no letters are edges. */
export function wordScore(word: string): number {
  let sum = 0;
  let before = EDGE;
  for (let at = 0; at <= word.length; at++) {
    const letter = at < word.length ? letterOf(word.charCodeAt(at)) : EDGE;
    sum += letterPair(before, letter);
    before = letter;
  }
  return sum / (word.length + 1);
}
