import {
  chance,
  int,
  iso7064,
  letters,
  luhnDigit,
  numeric,
  pick,
  until,
  verhoeff,
  weighted,
} from "./digits.js";

const two = (n: number) => String(n).padStart(2, "0");
const born = () => ({ year: two(int(40, 99)), month: int(1, 12), day: int(1, 28) });
const spaced = (text: string, ...sizes: readonly number[]) => {
  const ends = sizes.map((_, i) => sizes.slice(0, i + 1).reduce((sum, size) => sum + size, 0));
  return ends.map((end, i) => text.slice(end - (sizes[i] ?? 0), end)).join(" ");
};

function germanTaxId(): string {
  const digits = chance.helpers.shuffle(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
  digits[int(1, 9)] = digits[0] ?? "1";
  if (digits[0] === "0") return germanTaxId();
  const body = digits.join("");
  const id = body + iso7064(body);
  return pick([id, spaced(id, 2, 3, 3, 3)]);
}

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function codiceFiscale(): string {
  const { year, month, day } = born();
  const body = `${letters(6, "BCDFGLMNPRSTV")}${year}${"ABCDEHLMPRST"[month - 1]}${two(day + pick([0, 40]))}${letters(1, "ABCDEFGHIL")}${numeric(3)}`;
  const place = (c: string) => (/\d/.test(c) ? Number(c) : c.charCodeAt(0) - 65);
  const sum = [...body].reduce((s, c, i) => s + (i % 2 === 0 ? (ODD[place(c)] ?? 0) : place(c)), 0);
  return body + String.fromCharCode(65 + (sum % 26));
}

function cpf(): string {
  const body = numeric(9);
  const digit = (text: string) => {
    const sum = [...text].reduce((s, d, i) => s + Number(d) * (text.length + 1 - i), 0);
    return String(((sum * 10) % 11) % 10);
  };
  const first = body + digit(body);
  const all = first + digit(first);
  return pick([all, all.replace(/^(...)(...)(...)(..)$/, "$1.$2.$3-$4")]);
}

function abn(): string {
  return until(() => {
    const id = int(1, 9) + numeric(10);
    const lessOne = `${Number(id[0]) - 1}${id.slice(1)}`;
    return weighted(lessOne, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 === 0
      ? pick([id, spaced(id, 2, 3, 3, 3)])
      : undefined;
  });
}

function nino(): string {
  const prefix = until(() => {
    const two = letters(1, "ABCEGHJKLMNOPRSTWXYZ") + letters(1, "ABCEHJLMPRSWXYZ");
    return /^(?:BG|GB|NK|KN|TN|NT|ZZ)$/.test(two) ? undefined : two;
  });
  const id = `${prefix}${numeric(6)}${pick(["A", "B", "C", "D"])}`;
  return pick([id, spaced(id, 2, 2, 2, 2, 1)]);
}

function nhs(): string {
  return until(() => {
    const body = numeric(9);
    const check = (11 - (weighted(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return check === 10 ? undefined : pick([body + check, spaced(body + check, 3, 3, 4)]);
  });
}

function nir(): string {
  const body = `${pick([1, 2])}${two(int(40, 99))}${two(int(1, 12))}${two(int(1, 95))}${numeric(6)}`;
  const all = body + two(97 - Number(BigInt(body) % 97n));
  return pick([all, spaced(all, 1, 2, 2, 2, 3, 3, 2)]);
}

const DNI = "TRWAGMYFPDXBNJZSQVHLCKE";
const HETU = "0123456789ABCDEFHJKLMNPRSTUVWXY";

function hetu(): string {
  const { year, month, day } = born();
  const date = two(day) + two(month) + year;
  const serial = String(int(2, 899)).padStart(3, "0");
  return `${date}-${serial}${HETU[Number(date + serial) % 31]}`;
}

function personnummer(): string {
  const { year, month, day } = born();
  const body = year + two(month) + two(day) + numeric(3);
  const all = body + luhnDigit(body);
  const dashed = `${all.slice(0, 6)}-${all.slice(6)}`;
  return pick([dashed, `19${dashed}`, `19${all}`]);
}

function rrn(): string {
  const { year, month, day } = born();
  const body = `${year}${two(month)}${two(day)}${pick([1, 2])}${numeric(5)}`;
  const check = (11 - (weighted(body, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10;
  return `${body.slice(0, 6)}-${body.slice(6)}${check}`;
}

function nric(): string {
  const [first, offset, checks] = pick([
    ["S", 0, "JZIHGFEDCBA"],
    ["T", 4, "JZIHGFEDCBA"],
    ["F", 0, "XWUTRQPNMLK"],
    ["G", 4, "XWUTRQPNMLK"],
  ] as const);
  const body = numeric(7);
  return `${first}${body}${checks[(weighted(body, [2, 7, 6, 5, 4, 3, 2]) + offset) % 11]}`;
}

function ssn(area: string): string {
  const id = `${area}${two(int(1, 99))}${String(int(1, 9999)).padStart(4, "0")}`;
  return `${id.slice(0, 3)}-${id.slice(3, 5)}-${id.slice(5)}`;
}

function itin(): string {
  const group = two(pick([int(50, 65), int(70, 88), int(90, 92), int(94, 99)]));
  return `9${numeric(2)}-${group}-${numeric(4)}`;
}

/** Numbers with their check digits, by kind. */
export const NATIONAL_IDS: Readonly<Record<string, () => string>> = {
  US_SSN: () => ssn(String(pick([int(1, 665), int(667, 899)])).padStart(3, "0")),
  US_ITIN: itin,
  UK_NHS: nhs,
  UK_NINO: nino,
  DE_TAX_ID: germanTaxId,
  FR_NIR: nir,
  ES_DNI: () => {
    const n = int(10_000_000, 99_999_999);
    return `${n}${pick(["", "-"])}${DNI[n % 23]}`;
  },
  ES_NIE: () => {
    const [first, n] = [int(0, 2), numeric(7)];
    return `${"XYZ"[first]}${pick(["", "-"])}${n}${DNI[Number(first + n) % 23]}`;
  },
  IT_FISCAL_CODE: codiceFiscale,
  NL_BSN: () =>
    until(() => {
      const id = int(1, 9) + numeric(8);
      return weighted(id, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 ? id : undefined;
    }),
  PL_PESEL: () => {
    const { year, month, day } = born();
    const body = year + two(month) + two(day) + numeric(4);
    return body + ((10 - (weighted(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
  },
  FI_HETU: hetu,
  SE_PERSONNUMMER: personnummer,
  IN_AADHAAR: () => {
    const body = int(2, 9) + numeric(10);
    const id = body + verhoeff(body);
    return pick([id, spaced(id, 4, 4, 4)]);
  },
  IN_PAN: () => `${letters(3)}P${letters(1)}${numeric(4)}${letters(1)}`,
  BR_CPF: cpf,
  AU_TFN: () =>
    until(() => {
      const id = int(1, 9) + numeric(8);
      return weighted(id, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0
        ? pick([id, spaced(id, 3, 3, 3)])
        : undefined;
    }),
  AU_ABN: abn,
  KR_RRN: rrn,
  SG_NRIC: nric,
};
