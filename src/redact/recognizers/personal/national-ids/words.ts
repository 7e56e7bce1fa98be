// What numbers that states give to people are called in English, wherever they are from.
const COMMON =
  "national (?:id|insurance|number)|(?:personal|identity|citizen|tax(?:payer)?|social (?:security|insurance)|resident)[ -](?:id|card|code|number|no)|id (?:card|document)";

/** Words, one of which must stand before a number that its check digits alone do not tell: `names`, or common ones. */
export function saidBy(names: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${names}|${COMMON})`, "gi");
}
