import { named } from "../named.js";
import { shaped } from "../shape.js";
import { isRandom } from "../values/random.js";
import { HEX, prefixed } from "./services/prefixed.js";

const HASH = "%".repeat(32);

/** Keys of services that send mail and messages. */
export const MAIL_KEYS = {
  /** Twilio's API keys, and the account ids and tokens known by the name. */
  TWILIO_KEY: [...prefixed({ [HEX]: { SK: 32 } }), ...named({ names: ["twilio"], length: 32 })],
  /** SendGrid's API keys. */
  SENDGRID_KEY: prefixed({ "A-Za-z0-9_=.-": { "SG.": 60 } }),
  /** Mailgun's keys: with a prefix, or known by the name. */
  MAILGUN_KEY: [...prefixed({ "a-f0-9": { "key-": 32 } }), ...named({ names: ["mailgun"], length: 32 })],
  /** Mailchimp's API keys: known by the data centre at their end, or by the name. */
  MAILCHIMP_KEY: [
    ...shaped({
      shapes: [`${HASH}-us##`, `${HASH}-us#`],
      valid: (value) => isRandom(value.slice(0, 32)),
    }),
    ...named({ names: ["mailchimp"], length: 32 }),
  ],
};
