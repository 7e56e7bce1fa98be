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

// From IPA to Armenian, where nearly all of them are; the others are asked one by one.
const FIRST = 0x250;
const LAST = 0x58f;
const ALL: ReadonlyMap<number, number> = new Map(
  LOOKALIKES.flatMap((row) => row.split(" ")).flatMap(([latin = "", ...others]) =>
    others.map((other) => [other.charCodeAt(0), latin.charCodeAt(0)] as const),
  ),
);
const NEAR = Uint8Array.from({ length: LAST - FIRST + 1 }, (_, i) => ALL.get(FIRST + i) ?? 0);

/** The unit of the Latin letter that the letter of this unit is taken for; 0 when there is none. */
export function latinFor(unit: number): number {
  if (unit < FIRST) return 0;
  return unit <= LAST ? (NEAR[unit - FIRST] ?? 0) : (ALL.get(unit) ?? 0);
}

/** The word with every letter that is taken for a Latin one replaced by that. */
export function toLatin(word: string): string {
  let text = "";
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    text += String.fromCharCode(latinFor(unit) || unit);
  }
  return text;
}
