import { named } from "../named.js";
import { token } from "../token.js";
import { tells } from "../values/entropy.js";
import { isRandom } from "../values/random.js";

const DASHED = "A-Za-z0-9-";
// Numbers of the workspace and the app may stand before what is random, and say little. One number twice is made up.
const NUMBERS = /^(?:[0-9]{1,14}-){2,4}[0-9a-f]{0,30}[a-f]/;
const ALL_NUMBERS = /^(?:[0-9]{8,14}-){3}[0-9]/;
const SAME_NUMBER = /^([0-9]{1,14}-)\1/;

const isSlackToken = (body: string): boolean =>
  !SAME_NUMBER.test(body) &&
  (NUMBERS.test(body) ||
    (ALL_NUMBERS.test(body) && tells(body, 2.5)) ||
    (/[a-z]/i.test(body) && isRandom(body, 2.5)));
// As many as surely stand behind the second dot of a Discord token.
const LAST = 20;

/** Tokens of chat services. */
export const CHAT_KEYS = {
  /** Slack's tokens of bots, users, apps, workspaces and configuration, and the addresses of webhooks. */
  SLACK_TOKEN: [
    ...[16, 26, 34, 42, 48].map((length) =>
      token({
        prefix: "xox[a-z]-",
        body: `${DASHED}.%`,
        length,
        check: isSlackToken,
      }),
    ),
    token({ prefix: "xapp-[0-9]", body: DASHED, length: 14, check: isSlackToken }),
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
        /^[A-Za-z0-9]{14,24}\.[A-Za-z0-9_-]{6,7}\.[A-Za-z0-9_-]+$/.test(body) &&
        isRandom(body.slice(-LAST), 2.5),
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
