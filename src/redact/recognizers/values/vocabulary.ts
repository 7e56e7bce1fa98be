import { letterOf } from "../../../canonical/letters.js";
import { START, WordTree } from "../../../canonical/word-tree.js";
import { once } from "../../../once.js";

// What people write where a password stands in an example, in small letters alone; none that others make up.
const WORDS = [
  "a an the my your our some any this is it me in for to of with here new old not real no very super strong secure",
  "safe unsafe long random hard good bad complex unique same other own value string text data default temp tmp",
  "passwd passwort pass pa pwd pw passphrase passcode word pin secret secrets token tokens key keys api jwt auth",
  "oauth access refresh private public shared master client server service bearer basic encryption session",
  "cookie hash user users usuario name login credential credentials account admin administrator root guest",
  "app application web site project company bot dev devel development prod production stage staging",
  "local test tests testing tester ci build deploy debug proxy host port db sql postgres postgresql mongo redis",
  "rabbit rabbitmq minio mail smtp ftp ssh git github aws azure google claude sk ant change must be replace",
  "replaced insert enter put add set unset use example sample dummy fake mock mocked stub demo placeholder",
  "redacted masked hidden foo bar baz qux hello world letmein qwerty none null nil undefined empty true",
  "false fixme keyboard cat correct horse battery staple anonymous nonce bit bits live only do please generate",
  "generated anon env var ref toor but one aladdin open sesame hunter dead beef cafe babe coffee least",
  "characters chars openssl rand hex uuid vault store config settings welcome summer winter spring john jane alice",
  "bob doe smith at thing that from min max manager write paste copy fill provide",
  "get read create save saved encoded base number letter digits character file body",
  "first tbd now lorem ipsum dolor sit amet docker grafana",
  "oracle kennwort geheim geheimnis contrasena clave secreto senha sua tua minha votre ihr ihre dein deine ici qui hier",
  "chave cle llave chiave schluessel schlussel jeton segreto secrete mon motdepasse sleutel",
  "anahtar wachtwoord haslo parola heslo sifre losenord adgangskode monkey dragon iloveyou sunshine",
  "princess abracadabra trust football baseball superman batman shadow top auto byte bytes abc xyz cisco wonderland",
  "documentation bitnami clickhouse invalid wrong expired tiger salasana",
  // What is left of words before a letter that no value has: Schlüssel, contraseña, clé.
  "schl contrase cl",
]
  .join(" ")
  .split(" ");

const tree = once(() => new WordTree(WORDS));

/** The small letter that each ASCII character is read as; 0 for one that is read as none. */
export type Reading = Uint8Array;
/** Letters of both cases. */
export const LETTERS_ALONE: Reading = reading([]);
/** And the signs that stand for some. */
export const WITH_SIGNS: Reading = reading(["@a", "4a", "3e", "0o", "5s"]);

function reading(signs: readonly string[]): Reading {
  const small = (_: unknown, code: number) => (letterOf(code) === 0 ? 0 : code | 32);
  const letters = Uint8Array.from({ length: 128 }, small);
  for (const sign of signs) letters[sign.charCodeAt(0)] = sign.charCodeAt(1);
  return letters;
}

/**
 * Whether words of the vocabulary follow one another from `from` to `to`, wherever each ends.
 *
 * @param isCut - Whether the last may be the beginning of a word.
 */
export function areWords(text: string, from: number, to: number, letters: Reading, isCut: boolean): boolean {
  // Where a word may end: a bit for each of the places from `start` on.
  let ends = 1;
  for (let start = from; start < to && ends !== 0; start++, ends >>>= 1) {
    if ((ends & 1) === 1) ends |= wordsAt(text, start, to, letters, isCut);
  }
  return (ends & 1) === 1;
}

/** A bit for each length of a word that stands at `start`. */
function wordsAt(text: string, start: number, to: number, letters: Reading, isCut: boolean): number {
  const words = tree();
  let lengths = 0;
  let place = START;
  for (let at = start; at < to; at++) {
    place = words.next(place, letters[text.charCodeAt(at)] ?? 0);
    if (place === START) break;
    if (words.isEnd(place) || (isCut && at + 1 === to)) lengths |= 1 << (at + 1 - start);
  }
  return lengths;
}
