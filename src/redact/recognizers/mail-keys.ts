import type { Recognizer } from "../recognizer.js";
import { named } from "./named.js";
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

/** Mailgun's keys, known by the name. */
export const mailgunKey = named({ entity: "MAILGUN_KEY", names: ["mailgun"], length: 32 });

/** Mailchimp's API keys, known by the name. */
export const mailchimpKey = named({ entity: "MAILCHIMP_KEY", names: ["mailchimp"], length: 32 });
