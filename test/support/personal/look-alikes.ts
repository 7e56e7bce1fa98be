import { chance, int, letters, luhnDigit, numeric, pick } from "./digits.js";

const hex = (length: number) => chance.string.hexadecimal({ length, casing: "lower", prefix: "" });
const failing = (length: number) => {
  const body = int(1, 9) + numeric(length - 2);
  return body + ((Number(luhnDigit(body)) + int(1, 9)) % 10);
};
const day = () => chance.date.recent({ days: 900, refDate: "2026-06-01T00:00:00Z" });

/** Things that look like values of people and are none: what they are called, and how they are made. */
export const LOOK_ALIKES: readonly (readonly [
  kind: string,
  label: string,
  key: string,
  make: () => string,
])[] = [
  ["order", "Order", "order_id", () => failing(16)],
  [
    "order",
    "Order number",
    "orderNumber",
    () => pick([numeric(10), `${numeric(3)}-${numeric(7)}-${numeric(7)}`]),
  ],
  ["grouped order", "Order no.", "order_no", () => failing(16).replace(/.{4}(?=.)/g, "$& ")],
  ["ticket", "Ticket", "ticket", () => `#${numeric(pick([6, 7, 9]))}`],
  [
    "invoice",
    "Invoice",
    "invoice_id",
    () => pick([`INV-${int(2020, 2026)}-${numeric(5)}`, numeric(9), numeric(8)]),
  ],
  ["customer", "Customer no.", "customer_id", () => numeric(pick([8, 9, 10]))],
  [
    "tracking",
    "Tracking",
    "tracking",
    () => pick([`1Z${letters(3)}${numeric(13)}`, `RR${failing(9)}CN`, numeric(12), numeric(20)]),
  ],
  [
    "version",
    "Version",
    "version",
    () =>
      pick([
        `v${int(1, 20)}.${int(0, 40)}.${int(0, 40)}.${int(10, 999)}`,
        `${int(1, 9)}.${int(0, 30)}.${int(0, 300)}`,
        `10.0.${numeric(5)}.${numeric(4)}`,
      ]),
  ],
  [
    "ISBN",
    "ISBN",
    "isbn",
    () =>
      pick([
        `978-${numeric(10)}`,
        `978-${int(0, 9)}-${numeric(3)}-${numeric(5)}-${numeric(1)}`,
        numeric(9) + pick(["X", numeric(1)]),
      ]),
  ],
  [
    "SKU",
    "SKU",
    "sku",
    () =>
      pick([
        `${letters(2)}-${numeric(5)}-${letters(2)}`,
        `${letters(2)}${numeric(6)}`,
        `${letters(1)}${numeric(8)}`,
        `${letters(3)}-${numeric(4)}`,
      ]),
  ],
  [
    "price",
    "Price",
    "price",
    () =>
      pick([
        `€${int(10, 999)}.${numeric(2)}`,
        `$${int(1, 9)},${numeric(3)}.${numeric(2)}`,
        `${int(1, 99)}.${numeric(3)},${numeric(2)} EUR`,
      ]),
  ],
  [
    "timestamp",
    "Created",
    "created_at",
    () =>
      pick([
        day().toISOString(),
        day().toISOString().slice(0, 19).replace("T", " "),
        String(day().getTime()),
        String(Math.floor(day().getTime() / 1000)),
      ]),
  ],
  [
    "date",
    "Due date",
    "due_date",
    () =>
      pick([
        day().toISOString().slice(0, 10),
        day().toLocaleDateString("en-GB"),
        day().toLocaleDateString("en-US", { dateStyle: "long" }),
      ]),
  ],
  ["UUID", "Request", "request_id", () => chance.string.uuid()],
  ["commit", "Commit", "commit", () => hex(pick([7, 12, 40]))],
  [
    "part",
    "Part no.",
    "part_no",
    () =>
      pick([
        `${numeric(3)}-${numeric(4)}-${numeric(2)}`,
        `${numeric(3)}-${numeric(3)}-${numeric(4)}`,
        `${numeric(4)}-${numeric(6)}`,
      ]),
  ],
  [
    "serial",
    "Serial",
    "serial",
    () =>
      pick([
        `C02${letters(9, "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ")}`,
        numeric(11),
        numeric(13),
        `SN${numeric(9)}`,
      ]),
  ],
  [
    "room",
    "Room",
    "room",
    () => pick([`${int(1, 9)}-${numeric(3)}`, numeric(4), `B${int(1, 4)}.${numeric(3)}`]),
  ],
  [
    "coordinates",
    "Location",
    "location",
    () => `${int(-80, 80)}.${numeric(4)}, ${int(-179, 179)}.${numeric(4)}`,
  ],
  ["hash", "Checksum", "checksum", () => hex(pick([16, 32, 64]))],
  ["firmware", "Firmware", "firmware", () => `${int(2, 20)}.${int(0, 9)}.${int(10, 99)}.${int(256, 999)}`],
  ["downloads", "Downloads", "downloads", () => `${int(10, 99)} ${numeric(3)} 000`],
  ["range", "Years", "years", () => `${int(1890, 1990)}-${int(1991, 2026)}`],
  [
    "number",
    "Population",
    "population",
    () =>
      pick([
        numeric(7),
        `${int(1, 99)},${numeric(3)},${numeric(3)}`,
        `${int(1, 99)}.${numeric(3)}.${numeric(3)}`,
        `${int(0, 9)}.${numeric(15)}`,
      ]),
  ],
  [
    "CVE",
    "Advisory",
    "advisory",
    () =>
      pick([
        `CVE-${int(2014, 2026)}-${numeric(5)}`,
        `RFC ${int(100, 9500)}`,
        `ISO ${numeric(4)}-${int(1, 9)}:${int(1990, 2024)}`,
      ]),
  ],
];

/** Sentences of answers that a look-alike stands in. */
export const AROUND: readonly ((label: string, value: string) => readonly [string, string])[] = [
  (label) => [`${label} `, ""],
  (label) => [`${label}: `, ""],
  (label) => [`See ${label.toLowerCase()} `, " for more."],
  (label) => [`- **${label}:** `, ""],
  (label) => [`The ${label.toLowerCase()} is `, ", as noted above."],
  () => ["", " was the one that failed."],
  () => ["We looked at ", " again today."],
];
