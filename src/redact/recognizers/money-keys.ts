import type { Recognizer } from "../recognizer.js";
import { isMixed, isRandom } from "./random.js";
import { token } from "./token.js";

const HEX = "A-Fa-f0-9";

/** Stripe's secret and restricted keys, live and test, and the signing secrets of webhooks. */
export const stripeKey: readonly Recognizer[] = [
  ...["live", "test", "prod"].map((mode) =>
    token({
      entity: "STRIPE_KEY",
      prefix: `[sr]k_${mode}_`,
      body: "A-Za-z0-9",
      length: 12,
      after: "no word",
      check: (body) => isRandom(body, 2.5),
    }),
  ),
  token({ entity: "STRIPE_KEY", prefix: "whsec_", body: "A-Za-z0-9+/=", length: 24 }),
];

/** Shopify's access tokens and shared secrets: prefixes and length as its developer changelog has them (2020). */
export const shopifyToken = token({
  entity: "SHOPIFY_TOKEN",
  prefix: "shp[acpsu][ast]_",
  body: HEX,
  length: 32,
});

/** Square's access tokens and OAuth secrets. */
export const squareToken: readonly Recognizer[] = [
  token({ entity: "SQUARE_TOKEN", prefix: "sq0[a-z][a-z][a-z]-", length: 22 }),
  token({
    entity: "SQUARE_TOKEN",
    prefix: "EAAA",
    length: 22,
    after: "no word",
    check: (body) => isMixed(body) && isRandom(body),
  }),
];
