// What numbers that states give to people are called in English, wherever they are from.
const COMMON =
  /(?<![a-z])(?:national (?:id|insurance|number)|(?:personal|identity|citizen|tax(?:payer)?|social (?:security|insurance)|resident)[ -](?:id|card|code|number|no)|id (?:card|document))/gi;

/** Words, one of which must stand before a number that its check digits alone do not tell: `names`, or common ones. */
export function saidBy(names: string): { readonly context: RegExp; readonly near: readonly RegExp[] } {
  const own = new RegExp(`(?<![a-z])(?:${names})`, "gi");
  return { context: new RegExp(`${own.source}|${COMMON.source}`, "gi"), near: [own, COMMON] };
}
