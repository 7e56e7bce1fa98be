import metadata from "libphonenumber-js/min/metadata";

const LONGEST_CODE = 3;
const { country_calling_codes: codes } = metadata;

/**
 * What of a country's plan is read here: how long its national numbers are, and what is dialled before them at home.
 */
type Plan = readonly [
  code: string,
  abroad: unknown,
  pattern: string,
  lengths: readonly number[],
  formats: unknown,
  prefix: unknown,
];
const countries: Readonly<Record<string, Plan | undefined>> = metadata.countries as object as Record<
  string,
  Plan
>;
const nonGeographic: Readonly<Record<string, Plan | undefined>> = metadata.nonGeographic as object as Record<
  string,
  Plan
>;

/**
 * Whether digits are a calling code and as many as the numbers behind it have, as libphonenumber's metadata say. Its
 * parser would take ten times as long, and a hostile text holds a number in every ten characters.
 */
export function isPossible(digits: string): boolean {
  for (let length = 1; length <= LONGEST_CODE; length++) {
    const plan = planOf(digits.slice(0, length));
    if (plan === undefined) continue;
    const [, , , lengths, , prefix] = plan;
    const national = digits.slice(length);
    if (lengths.includes(national.length)) return true;
    return (
      typeof prefix === "string" &&
      national.startsWith(prefix) &&
      lengths.includes(national.length - prefix.length)
    );
  }
  return false;
}

// Of countries that share a code the first stands for all.
function planOf(code: string): Plan | undefined {
  const [main] = Object.hasOwn(codes, code) ? (codes[code as keyof typeof codes] ?? []) : [];
  return main === undefined ? nonGeographic[code] : countries[main];
}
