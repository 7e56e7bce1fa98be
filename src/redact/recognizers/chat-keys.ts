import type { Recognizer } from "../recognizer.js";
import { named } from "./named.js";
import { isWordy } from "./placeholder.js";
import { entropy, isMixed, isRandom } from "./random.js";
import { token } from "./token.js";

const DASHED = "A-Za-z0-9-";
const FILLER = /x{4}|1{6}|#|your|token|slack/i;

// Numbers of the workspace and the app, then what is random: at least eight digits each.
const follows = (numbers: RegExp) => (body: string) =>
  numbers.test(body) && entropy(body) >= 2.5 && !/x{4}|your/i.test(body) && !isWordy(body);
const isVaried = (body: string): boolean => entropy(body) >= 2.5 && !FILLER.test(body);
const isMixedRandom = (body: string): boolean => isMixed(body) && isRandom(body);
const telegram = ["12", "045918", ":AAF7", "kq2Zx9mP4vTnLw8RbY3cHsJ6dGuE1oQ"].join("");
const bot = ["2635942", "06564-FGqd", "dMF8t08v8N7Oq4i5"].join("");
const user = ["2831", "62864-298911817009-298923149681-44f58", "5044dace54f57"].join("3163");

/** Slack's tokens of bots, users, apps, workspaces and configuration, and the addresses of webhooks. */
export const slackToken: readonly Recognizer[] = [
  token({
    entity: "SLACK_TOKEN",
    prefix: "xoxb-",
    body: DASHED,
    length: 22,
    check: follows(/^[0-9]{8,14}-/),
    examples: { match: [["xoxb", bot].join("-")] },
  }),
  ...[
    { prefix: "xoxp-", example: "xoxp" },
    { prefix: "xox[se]-", example: "xoxs" },
  ].map(({ prefix, example }) =>
    token({
      entity: "SLACK_TOKEN",
      prefix,
      body: DASHED,
      length: 40,
      check: follows(/^[0-9]{8,14}-[0-9]{8,14}-/),
      examples: { match: [`${example}-${user}`] },
    }),
  ),
  ...["xox[aor]-", "xoxe-[0-9]-", "xox[bp]-[0-9]-", "xoxe.xox[bp]-[0-9]-", "xapp-[0-9]-", "xox[cd]-"].map(
    (prefix) => token({ entity: "SLACK_TOKEN", prefix, body: DASHED, length: 24, check: isVaried }),
  ),
  token({
    entity: "SLACK_TOKEN",
    prefix: "xapp-[0-9]",
    body: DASHED,
    length: 14,
    check: isMixedRandom,
    examples: { match: [["xapp-8-2-7384", "j0fntzc5m7"].join("-")] },
  }),
  // Older ones: short, or with numbers of the workspace that say little before what is random.
  token({
    entity: "SLACK_TOKEN",
    prefix: "xox[ar]-",
    body: DASHED,
    length: 16,
    check: isMixedRandom,
    examples: { match: [["xoxr", "x1dfJ2rrwJ7aGK1V5ZE"].join("-")] },
  }),
  ...[36, 40].map((length) =>
    token({
      entity: "SLACK_TOKEN",
      prefix: "xox[aos]-",
      body: DASHED,
      length,
      check: (body) => /^(?:[0-9]{1,14}-){2,4}[0-9a-f]{1,30}$/.test(body) && /[a-f]/.test(body),
      examples: {
        match: [["xoxo-523423-234243", "234233-e039d02840", "a0b93a1c5d6e"].join("-").replace("-a0", "a0")],
      },
    }),
  ),
  ...["services/", "workflows/", "triggers/"].map((kind) =>
    token({
      entity: "SLACK_TOKEN",
      prefix: `hooks.slack.com/${kind}`,
      body: "A-Za-z0-9+/",
      length: 40,
      keeps: true,
    }),
  ),
];

/** Discord's bot tokens and client secrets, and the addresses of webhooks. */
export const discordToken: readonly Recognizer[] = [
  // The number of the bot as base64: its first three digits can look like this only.
  token({
    entity: "DISCORD_TOKEN",
    prefix: "[MNO][DTjz][AEIMQUYcgk][wxyz012345]",
    body: "A-Za-z0-9_.-",
    length: 54,
    after: "no word",
    check: (body) => /^[A-Za-z0-9]{14,24}\.[A-Za-z0-9_-]{6,7}\.[A-Za-z0-9_-]+$/.test(body),
    examples: {
      match: [["MTEyMzQ1Njc4OTAxMjM0NTY3", "GaBcDe", "kQ7wZ2vX5n9R3tYbL8mPdF4hJ6sC1aEgUiOq"].join(".")],
    },
  }),
  token({ entity: "DISCORD_TOKEN", prefix: "/api/webhooks/", body: "A-Za-z0-9_/-", length: 60, keeps: true }),
  ...named({ entity: "DISCORD_TOKEN", names: ["discord"], length: 32 }),
];

/**
 * Telegram's bot tokens: the number of the bot, a colon, and 35 characters of which the first is `A`. In the address
 * of the API they follow `bot`.
 */
export const telegramToken: readonly Recognizer[] = [
  {
    ...token({
      entity: "TELEGRAM_TOKEN",
      prefix: "[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]",
      body: "A-Za-z0-9_:-",
      length: 36,
      after: "no word",
      check: (body) => /^[0-9]{0,8}:A/.test(body) && isMixedRandom(body),
      examples: { match: [telegram] },
    }),
    near: { after: [/[0-9]:A/] },
  },
  token({
    entity: "TELEGRAM_TOKEN",
    prefix: "/bot[0-9]",
    body: "A-Za-z0-9_:-",
    length: 40,
    check: (body) => /^[0-9]{4,12}:A/.test(body) && isMixedRandom(body),
    examples: { match: [`https://api.telegram.org/bot${telegram}/getMe`] },
  }),
];
