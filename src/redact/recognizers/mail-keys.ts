import type { Recognizer } from "../recognizer.js";
import { named } from "./named.js";
import { isRandom } from "./random.js";
import { shaped } from "./shape.js";
import { token } from "./token.js";

/** Twilio's API keys, and the account ids and tokens known by the name. */
export const twilioKey: readonly Recognizer[] = [
  token({ entity: "TWILIO_KEY", prefix: "SK", body: "A-Fa-f0-9", length: 32, after: "no word" }),
  ...named({ entity: "TWILIO_KEY", names: ["twilio"], length: 32 }),
];

/** SendGrid's API keys. */
export const sendGridKey = token({
  entity: "SENDGRID_KEY",
  prefix: "SG.",
  body: "A-Za-z0-9_=.-",
  length: 60,
  after: "no word",
});

/** Mailgun's keys: with a prefix, or known by the name. */
export const mailgunKey: readonly Recognizer[] = [
  token({ entity: "MAILGUN_KEY", prefix: "key-", body: "a-f0-9", length: 32, after: "no word" }),
  ...named({ entity: "MAILGUN_KEY", names: ["mailgun"], length: 32 }),
];

const HASH = "%".repeat(32);

/** Mailchimp's API keys: known by the data centre at their end, or by the name. */
export const mailchimpKey: readonly Recognizer[] = [
  ...shaped({
    entity: "MAILCHIMP_KEY",
    shapes: [`${HASH}-us##`, `${HASH}-us#`],
    valid: (value) => isRandom(value.slice(0, 32)),
  }),
  ...named({ entity: "MAILCHIMP_KEY", names: ["mailchimp"], length: 32 }),
];
