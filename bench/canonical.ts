import { canonicalize } from "claude-guard";
import { DISGUISES, SENTENCES } from "../test/support/disguises.js";
import { available, restored, rows } from "../test/support/unicode-data.js";
import { medianOf } from "./support/measure.js";
import { prose } from "./support/prose.js";
import { number, percent, type Report, type Row } from "./support/report.js";

const PROSE: readonly (readonly [what: string, sentence: string])[] = [
  [
    "German",
    "Wo bleibt meine Bestellung? Sie müsste längst hier sein, und ich brauche das Gerät für morgen. ",
  ],
  ["Russian", "Где мой заказ? Он должен был прийти ещё вчера, а я до сих пор ничего не получил. "],
  ["Chinese", "我的订单在哪里？昨天就应该到了，可是我到现在还没有收到任何消息。"],
  ["Arabic", "أين طلبي؟ كان يجب أن يصل أمس ولم أستلم شيئًا حتى الآن. "],
  ["Hindi", "मेरा ऑर्डर कहाँ है? वह कल आना चाहिए था और मुझे अब तक कुछ नहीं मिला। "],
  ["emoji", "Thanks 👩‍🏭 for the quick help 👍🏽, it all works now ❤️. "],
];

// Families that each make one part of the work as hard as it gets.
const HOSTILE: readonly string[] = [
  "a",
  "a ",
  "a.",
  "A",
  "%41",
  "&#65;",
  "\\u0041",
  "65 ",
  "1a",
  "uoy ",
  "\u200b",
  "\u202ea",
  "a\u0301",
  "Ａ",
  "ⅷ",
  "аa ",
  "а ",
  "ɐɹ",
];

/** What canonicalization restores, by disguise, and what it costs. */
export async function canonical(): Promise<Report> {
  return {
    title: "Canonicalization",
    columns: ["words restored in full", "on average"],
    rows: [...disguised(), ...developmentRows()],
    notes: available ? [] : ["The development data was not found: EVAL_DATA names its folder."],
  };
}

/** The time that canonicalization takes. */
export async function canonicalSpeed(): Promise<Report> {
  const plain: (readonly [string, string])[] = [
    ["English", prose(400)],
    ...PROSE.map(([what, sentence]) => [what, sentence] as const),
  ];
  return {
    title: "Canonicalization: processor time per 1,000 UTF-16 units",
    columns: ["of 1,000", "of 100,000", "of 1,000,000"],
    rows: [
      ...plain.map(([what, text]) => speed(what, text)),
      ...HOSTILE.map((unit) => speed(`${JSON.stringify(unit)} over and over`, unit)),
    ],
  };
}

function disguised(): Row[] {
  return Object.entries(DISGUISES).map(([what, disguise]) =>
    share(
      what,
      SENTENCES.map((sentence) => restored(sentence, disguise(sentence))),
    ),
  );
}

function developmentRows(): Row[] {
  if (!available) return [];
  const all = rows("obfuscated_attacks_dev");
  return [...new Set(all.map(({ kind }) => kind))].map((kind) => {
    const attacks = all.filter((row) => row.kind === kind);
    return share(
      `${kind} (${attacks.length})`,
      attacks.map((row) => restored(row.seed_text ?? "", row.text)),
    );
  });
}

function share(what: string, shares: readonly number[]): Row {
  const whole = shares.filter((one) => one === 1).length / shares.length;
  const mean = shares.reduce((sum, one) => sum + one, 0) / shares.length;
  return { what, cells: [percent(whole), percent(mean)] };
}

function speed(what: string, unit: string): Row {
  const cells = [1_000, 100_000, 1_000_000].map((length) => {
    // Flat, as what comes from a parser is.
    const text: string = JSON.parse(
      JSON.stringify(unit.repeat(Math.ceil(length / unit.length)).slice(0, length)),
    );
    return `${number(microseconds(text))} µs`;
  });
  return { what, cells };
}

// Of the processor, which other programs do not lengthen as much as the clock's.
function microseconds(text: string): number {
  const runs = Math.max(1, Math.round(200_000 / text.length));
  const rounds = text.length > 10_000 ? 5 : 15;
  const times = Array.from({ length: rounds }, () => {
    const { user, system } = process.cpuUsage();
    for (let i = 0; i < runs; i++) canonicalize(text);
    const after = process.cpuUsage();
    return after.user + after.system - user - system;
  });
  return (medianOf(times.slice(Math.floor(rounds / 3))) * 1000) / (runs * text.length);
}
