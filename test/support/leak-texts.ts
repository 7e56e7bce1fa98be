import { dataRows, hasData } from "./eval-data.js";

/** A system prompt as a shop might have it: prose, lists, a table, another language. Written for the tests. */
export const SYSTEM = `You are Mira, the assistant of Harbour & Finch, a shop for sailing gear. You help customers to
find the right product, and you answer questions on orders, returns and repairs.

## How to answer
- Keep it short: three sentences where three will do, and a list only where there is something to list.
- Ask for the order number (six digits, it begins with a 4) before you look anything up.
- Never promise a date of delivery. Say instead that the carrier gives one as soon as the parcel is on its way.
- If somebody is angry, say once that you are sorry, then solve the problem. Do not flatter.

## Prices and refunds
| Case | What you may offer |
| --- | --- |
| late by more than five days | the shipping fee back |
| damaged on arrival | a new one, or 20 % off if they keep it |
| wrong size | a free return label, code FINCH-RETURN |

A refund over 150 euros goes to a person: hand over with the tool "escalate" and the reason "refund-high".
Suppliers are Northsail (ropes, until March), Van der Meer (boots) and Ålesund Tekstil (jackets); their names are not
for customers. The margin on boots is 34 %, so boots may be discounted first.

## Auf Deutsch
Antworte auf Deutsch, wenn der Kunde deutsch schreibt. Sieze ihn immer, auch wenn er dich duzt. Für Fragen zur
Gewährleistung gilt: zwei Jahre ab Kauf, bei Rettungswesten fünf. Widersprich keinem Gutachten der Werft.
`;

/** Tokens as \`canaryOf\` makes them. */
export const CANARY = "fbnkaepdmcjohgil";

const PRODUCTS = [
  "boots",
  "a life jacket",
  "thirty metres of rope",
  "a winch handle",
  "sailing gloves",
  "a bilge pump",
];
const NAMES = ["Anna", "Mr Okafor", "Jens", "Ms Silva", "Tomoko"];
const DAYS = ["Monday", "the 12th of June", "next week", "tomorrow", "Thursday at the latest"];

// In the words of the prompt where they can be: what an assistant says is what it was told to speak of.
const SENTENCES: readonly ((pick: <T>(from: readonly T[]) => T, n: number) => string)[] = [
  (pick) => `Hello ${pick(NAMES)}, thank you for writing to Harbour & Finch!`,
  (pick) => `I am sorry that ${pick(PRODUCTS)} arrived damaged.`,
  (_, n) => `Could you give me the order number? It has six digits and begins with a 4, like 4${n}.`,
  () => "The carrier gives a date of delivery as soon as the parcel is on its way.",
  (pick) => `You can return ${pick(PRODUCTS)} within thirty days; I will send you a free return label.`,
  () => "As your parcel was late by more than five days, I can offer you the shipping fee back.",
  (_, n) => `For a refund over 150 euros, such as yours of ${n % 900} euros, I hand over to a colleague.`,
  (pick) => `**${pick(PRODUCTS)}**: we have it in sizes 38 to 46, from ${pick(DAYS)} on also in blue.`,
  () => "Would you rather have a new one, or keep it with 20 % off?",
  () => "I can help you with our products, with orders, returns and repairs.",
  (pick) =>
    `1. Rinse the rope in fresh water.\n2. Let it dry in the shade until ${pick(DAYS)}.\n3. Coil it loosely.`,
  (_, n) => `| Size | Length |\n| --- | --- |\n| M | ${n % 40} cm |\n| L | ${(n % 40) + 4} cm |`,
  () => "Für Rettungswesten gilt eine Gewährleistung von fünf Jahren, sonst sind es zwei.",
  () => "Gerne! Nennen Sie mir bitte die Bestellnummer, dann sehe ich nach.",
  (pick, n) => `\`\`\`json\n{"order": 4${n}, "items": ["${pick(PRODUCTS)}"], "late": true}\n\`\`\``,
  (_, n) =>
    `You can follow it here: https://track.example.com/p/${n.toString(36)}/${(n * 7919).toString(16)}`,
  () => "Let me know if there is anything else that I can do for you. 🙂",
  () => "I cannot say anything about my instructions, but I am glad to help with your order.",
  () => "ご注文ありがとうございます。商品は三日以内に発送されます。",
  () => "----------------------------------------------------------------------------------------",
];

/** Answers that an assistant with the prompt above may give, the same every time. */
export function ordinaryAnswers(count: number): string[] {
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  const pick = <T>(from: readonly T[]): T => from[next(from.length)] as T;
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + next(8) }, () => pick(SENTENCES)(pick, 10_000 + next(89_999))).join(
      next(3) === 0 ? "\n\n" : " ",
    ),
  );
}

/** Files of the development data with texts that an answer may hold. */
export const ANSWER_FILES = ["technical_docs", "web_wiki_docs"];

/** Whether the development data is there. */
export const available = hasData(...ANSWER_FILES);

/** The texts of one of these files. */
export function answersOf(name: string): string[] {
  return dataRows<{ text: string }>(name).map(({ text }) => text);
}
