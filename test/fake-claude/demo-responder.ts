import {
  CUT,
  ERROR,
  HELLO,
  leakedKey,
  leakedPrivateKey,
  leakedSsn,
  longText,
  plainText,
  SILENT,
  SLOW,
  TRUNCATED,
} from "./demo-texts.js";
import { madeUpKey, madeUpPrivateKey, madeUpSsn } from "./made-up.js";
import type { RecordedRequest } from "./recorded.js";
import type { Script } from "./script.js";

interface Scene {
  readonly words: RegExp;
  readonly play: (question: string) => Script;
}

const PACE = 35;

// The first scene whose words are in the question is played.
const SCENES: readonly Scene[] = [
  { words: /\bprivate key\b|\bpem\b/i, play: () => said(leakedPrivateKey(madeUpPrivateKey())) },
  {
    words: /\bapi[ -]?keys?\b|\bsecrets?\b|\bpasswords?\b|\bcredentials?\b/i,
    play: () => said(leakedKey(madeUpKey())),
  },
  { words: /\bssn\b|\bsocial security\b/i, play: () => said(leakedSsn(madeUpSsn())) },
  {
    words: /\boverloaded\b|\bbusy\b/i,
    play: () => ({ status: 529, headers: { "x-should-retry": "false" } }),
  },
  { words: /\berrors?\b/i, play: () => ({ ...said(ERROR), ending: "error" }) },
  { words: /\bcut\b/i, play: () => ({ ...said(CUT), ending: "cut" }) },
  { words: /\btruncated?\b/i, play: () => ({ ...said(TRUNCATED), ending: "truncated" }) },
  { words: /\bsilen(?:t|ce)\b|\bhang\b/i, play: () => ({ ...said(SILENT), ending: "silent" }) },
  { words: /\brefus(?:e|al)\b/i, play: refusal },
  {
    words: /\bslow(?:ly)?\b/i,
    play: () => ({ ...said(SLOW), delayMs: [1500, 250], pings: { idleMs: 500 } }),
  },
  { words: /\blong\b/i, play: () => ({ ...said(longText()), delayMs: 15 }) },
  { words: /\bthink(?:ing)?\b/i, play: thinking },
  { words: /^\s*(?:hi|hello|hey|help)\b/i, play: () => said(HELLO) },
];

/**
 * Answers for the demo: says that it is the stand-in, repeats what was asked, and shows what a guard has to cope
 * with when the last user turn holds one of the words *api key*, *private key*, *ssn*, *slow*, *long*, *refuse*,
 * *thinking*, *error*, *cut*, *truncate*, *silent* or *busy*. Secrets in its answers are made up for each answer.
 */
export function demoResponder(request: RecordedRequest): Script {
  const turns = userTexts(request.body);
  const question = turns.at(-1) ?? "";
  const scene = SCENES.find(({ words }) => words.test(question));
  return scene?.play(question) ?? said(plainText(question, turns.length));
}

function said(text: string): Script {
  return { text, delayMs: [250, PACE] };
}

function refusal(): Script {
  const stopDetails = {
    type: "refusal",
    category: null,
    explanation: "The stand-in was asked to refuse.",
  } as const;
  return { ...said("I can't help with that."), stopReason: "refusal", stopDetails };
}

function thinking(question: string): Script {
  const thought = `The user wrote ${question.length} characters. I am a stand-in, so I do not really think about it.`;
  const text =
    "Before this text I sent a block of thinking. It is for the app, not for the browser: you should not see it.";
  return {
    ...said(""),
    content: [
      { type: "thinking", thinking: thought },
      { type: "text", text },
    ],
  };
}

function userTexts(body: unknown): string[] {
  const params = body as { messages?: readonly { role: string; content: unknown }[] } | undefined;
  return (params?.messages ?? []).filter(({ role }) => role === "user").map(({ content }) => textOf(content));
}

function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  const blocks = content as readonly { type: string; text?: string }[];
  return blocks.flatMap(({ type, text }) => (type === "text" && text !== undefined ? [text] : [])).join("\n");
}
