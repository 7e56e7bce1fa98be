import { named } from "../named.js";
import { token } from "../token.js";
import { entropy } from "../values/entropy.js";
import { isWordy } from "../values/placeholder.js";
import { isRandom } from "../values/random.js";
import { prefixed } from "./services/prefixed.js";

const DASHED = "A-Za-z0-9-";
const FILLER = /x{4}|1{6}|#|your|token|slack/i;

// Numbers of the workspace and the app, then what is random: at least eight digits each.
const follows = (numbers: RegExp) => (body: string) =>
  numbers.test(body) && entropy(body) >= 2.5 && !/x{4}|your/i.test(body) && !isWordy(body);
const beginsWithNumber = follows(/^[0-9]{8,14}-/);
const isVaried = (body: string): boolean => entropy(body) >= 2.5 && !FILLER.test(body);
// Of older ones; one number twice is made up.
const OLD = /^(?:[0-9]{1,14}-){2,4}[0-9a-f]{1,30}$/;
const SAME_NUMBER = /^([0-9]{1,14}-)\1/;
// As many as surely stand behind the second dot of a Discord token.
const LAST = 20;

/** Tokens of chat services. */
export const CHAT_KEYS = {
  /** Slack's tokens of bots, users, apps, workspaces and configuration, and the addresses of webhooks. */
  SLACK_TOKEN: [
    token({
      prefix: "xoxb-",
      body: DASHED,
      length: 22,
      check: (body) => beginsWithNumber(body) || isRandom(body),
    }),
    token({ prefix: "xox[eps]-", body: DASHED, length: 40, check: follows(/^[0-9]{8,14}-[0-9]{8,14}-/) }),
    ...prefixed(
      {
        [DASHED]: { "xox[acdor]-": 24, "xox[bep]-[0-9]-": 24, "xoxe.xox[bp]-[0-9]-": 24, "xapp-[0-9]-": 24 },
      },
      { check: isVaried },
    ),
    // Older ones: short, or with numbers of the workspace that say little before what is random.
    ...prefixed({ [DASHED]: { "xapp-[0-9]": 14, "xox[ar]-": 16 } }),
    ...[36, 40].map((length) =>
      token({
        prefix: "xox[aoprs]-",
        body: DASHED,
        length,
        check: (body) => OLD.test(body) && /[a-f]/.test(body) && !SAME_NUMBER.test(body),
      }),
    ),
    ...["services/", "workflows/", "triggers/"].map((kind) =>
      token({ prefix: `hooks.slack.com/${kind}`, body: "A-Za-z0-9+/", length: 40, keeps: true }),
    ),
  ],
  /** Discord's bot tokens and client secrets, and the addresses of webhooks. */
  DISCORD_TOKEN: [
    // The number of the bot as base64: its first three digits can look like this only.
    token({
      prefix: "[MNO][DTjz][AEIMQUYcgk][wxyz012345]",
      body: "A-Za-z0-9_.-",
      length: 54,
      after: "no word",
      check: (body) =>
        /^[A-Za-z0-9]{14,24}\.[A-Za-z0-9_-]{6,7}\.[A-Za-z0-9_-]+$/.test(body) && isVaried(body.slice(-LAST)),
    }),
    token({ prefix: "/api/webhooks/", body: "A-Za-z0-9_/-", length: 60, keeps: true }),
    ...named({ names: ["discord"], length: 32 }),
  ],
  /**
   * Telegram's bot tokens: the number of the bot, a colon, and 35 characters of which the first is `A`. In the address
   * of the API they follow `bot`.
   */
  TELEGRAM_TOKEN: [
    {
      ...token({
        prefix: "[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]",
        body: "A-Za-z0-9_:-",
        length: 36,
        after: "no word",
        check: (body) => /^[0-9]{0,8}:A/.test(body) && isRandom(body.slice(body.indexOf("A"))),
      }),
      near: { after: [/[0-9]:A/] },
    },
    token({
      prefix: "/bot[0-9]",
      body: "A-Za-z0-9_:-",
      length: 40,
      check: (body) => /^[0-9]{4,12}:A/.test(body) && isRandom(body.slice(body.indexOf("A"))),
    }),
  ],
};
