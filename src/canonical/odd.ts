/**
 * Whether a UTF-16 unit needs a closer look: it may be invisible, a mark, a compatibility form or half a pair. The
 * letters and signs that most texts are made of do not, so that a text without odd ones costs a few comparisons each.
 */
export function isOdd(unit: number): boolean {
  if (unit < 0x7f) return unit < 0x20 && unit !== 0x0a && unit !== 0x09 && unit !== 0x0d;
  if (unit < 0x1000) return isOddEarly(unit);
  if (unit < 0x3400) return isOddSymbol(unit);
  // Han, Yi; Hangul syllables; private use.
  if (unit <= 0x9fff) return false;
  if (unit >= 0xac00 && unit <= 0xd7a3) return false;
  return !(unit >= 0xe000 && unit <= 0xf8ff);
}

function isOddEarly(unit: number): boolean {
  // Latin, but for the signs of Latin-1; IPA and modifiers are odd, and so are marks.
  if (unit < 0x370) return unit < 0xc0 || unit >= 0x2b0 || isOddLatin(unit);
  if (unit < 0x530) return isOddGreek(unit);
  // Hebrew to Myanmar: joiners are looked at where they stand.
  return unit === 0x61c || (unit >= 0x675 && unit <= 0x678) || unit === 0x587;
}

function isOddLatin(unit: number): boolean {
  if (unit < 0x132) return false;
  return (
    unit <= 0x133 ||
    unit === 0x13f ||
    unit === 0x140 ||
    unit === 0x149 ||
    unit === 0x17f ||
    (unit >= 0x1c4 && unit <= 0x1cc) ||
    (unit >= 0x1f1 && unit <= 0x1f3)
  );
}

function isOddGreek(unit: number): boolean {
  if (unit < 0x3d0) return unit < 0x386 || unit === 0x387;
  if (unit < 0x400) return unit <= 0x3d6 || unit >= 0x3f0;
  return unit >= 0x483 && unit <= 0x489;
}

function isOddSymbol(unit: number): boolean {
  if (unit < 0x1680) return unit >= 0x1100 && unit < 0x1200;
  if (unit < 0x1ab0) return unit === 0x1680 || (unit >= 0x17b4 && unit <= 0x17b5) || isMongolian(unit);
  if (unit < 0x1e00) return unit < 0x1b00 || unit >= 0x1d00;
  if (unit < 0x2000) return unit === 0x1e9a || unit === 0x1e9b || unit >= 0x1f00;
  if (unit < 0x2190) return unit < 0x2012 || unit === 0x2017 || unit >= 0x2024;
  if (unit < 0x2500) return unit >= 0x2460;
  if (unit < 0x2c7c) return unit >= 0x2800 && unit < 0x2900;
  if (unit < 0x3001) return unit < 0x2c80 || unit >= 0x2de0;
  return unit >= 0x3190;
}

function isMongolian(unit: number): boolean {
  return unit >= 0x180b && unit <= 0x180f;
}

/** Whether a UTF-16 unit is a mark that is put on letters of any script, as floods of marks are. */
export function isMark(unit: number): boolean {
  if (unit < 0x300) return false;
  return (
    unit < 0x370 ||
    (unit >= 0x483 && unit <= 0x489) ||
    (unit >= 0x1ab0 && unit <= 0x1aff) ||
    (unit >= 0x1dc0 && unit <= 0x1dff) ||
    (unit >= 0x20d0 && unit <= 0x20ff && unit !== 0x20e3) ||
    (unit >= 0x2de0 && unit <= 0x2dff) ||
    (unit >= 0xfe20 && unit <= 0xfe2f)
  );
}

/** Whether a unit is a letter that begins a syllable of Hangul. */
export function isLeadingJamo(unit: number): boolean {
  return unit >= 0x1100 && unit < 0x115f;
}

/** Whether a unit is a letter that goes on with a syllable of Hangul. */
export function isFollowingJamo(unit: number): boolean {
  return unit > 0x1160 && unit < 0x1200;
}
