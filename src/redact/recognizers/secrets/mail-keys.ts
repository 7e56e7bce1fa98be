import { named } from "../named.js";
import { shaped } from "../shape.js";
import { token } from "../token.js";
import { isRandom } from "../values/random.js";

const HASH = "%".repeat(32);

/** Keys of services that send mail and messages. */
export const MAIL_KEYS = {
  /** Twilio's API keys, and the account ids and tokens known by the name. */
  TWILIO_KEY: [
    token({ prefix: "SK", body: "A-Fa-f0-9", length: 32, after: "no word" }),
    ...named({ names: ["twilio"], length: 32 }),
  ],
  /** SendGrid's API keys. */
  SENDGRID_KEY: token({
    prefix: "SG.",
    body: "A-Za-z0-9_=.-",
    length: 60,
    after: "no word",
  }),
  /** Mailgun's keys: with a prefix, or known by the name. */
  MAILGUN_KEY: [
    token({ prefix: "key-", body: "a-f0-9", length: 32, after: "no word" }),
    ...named({ names: ["mailgun"], length: 32 }),
  ],
  /** Mailchimp's API keys: known by the data centre at their end, or by the name. */
  MAILCHIMP_KEY: [
    ...shaped({
      shapes: [`${HASH}-us##`, `${HASH}-us#`],
      valid: (value) => isRandom(value.slice(0, 32)),
    }),
    ...named({ names: ["mailchimp"], length: 32 }),
  ],
};
