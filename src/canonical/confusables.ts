/*
 * Letters that are taken for a Latin one: look-alikes of Unicode's security data (UTS #39, confusables) that are
 * Cyrillic, Greek, Armenian, Cherokee or phonetic, and others that attacks use because they are near enough. Each Latin
 * letter stands before its look-alikes.
 */
const LOOKALIKES = [
  // Cyrillic
  "aа bЬвьъ cс dԁ eеёҽє fғ gԍ hһнҥ iіїи jј kкқҝ lӏ mм nпҋ oоөӧ pр qԛ rгяґ sѕ tтҭ uцџ vѵ wѡԝш xхҳ yуүұў zзҙ",
  "AА BВБ CС DԀ EЕЁЄ GԌ HНҤ IІӀЇ JЈ KКҚ MМ NИП OО PР QԚ RЯГ SЅ TТҬ UЦ VѴ WԜШ XХҲ YУҮҰЎ ZЗҘ",
  // Greek
  "aαά bβ cϲ eεέ hή iιίϊ kκ mμ nηπ oοσόδ pρ tτ uυύ vν wωώ xχ yγ AΑΆ BΒ EΕΈ FϜ HΗ IΙΊ JϳͿ KΚ MΜ NΝ OΟ PΡ TΤ XΧ YΥΎ ZΖ",
  // Armenian
  "dԁ fք gց hհի jյ nոռ oօ qգզ uս wա LԼ OՕ SՏ UՍ",
  // Cherokee
  "AᎪ BᏴ CᏟ DᎠ EᎬ GᏀ HᎻ IᎥ JᎫ KᏦ LᏞ MᎷ PᏢ RᎡᏒ SᏚ TᎢ VᏙ WᎳᏔ YᎩ ZᏃ",
  // Phonetic letters and small capitals
  "aɑᴀ bʙ cᴄ dᴅ eᴇɛ fꜰ gɡɢ hʜɦ iɪɩı jᴊ kᴋ lʟɭ mᴍ nɴɳ oᴏ pᴘ rʀɾ sꜱ tᴛ uᴜʊ vᴠʋ wᴡ yʏ zᴢ",
];

const LATIN: ReadonlyMap<string, string> = new Map(
  LOOKALIKES.flatMap((row) => row.split(" ")).flatMap(([letter = "", ...others]) =>
    others.map((other) => [other, letter] as const),
  ),
);

/** The Latin letter that this one is taken for; `undefined` when there is none. Every one is a single UTF-16 unit. */
export function latinFor(letter: string): string | undefined {
  return LATIN.get(letter);
}

/** The word with every letter that is taken for a Latin one replaced by that. */
export function toLatin(word: string): string {
  let text = "";
  for (const char of word) text += LATIN.get(char) ?? char;
  return text;
}
