import { token } from "../token.js";
import { isRandom } from "../values/random.js";

const ALNUM = "A-Za-z0-9";

/** Keys of payment services and shops. */
export const MONEY_KEYS = {
  /** Stripe's secret and restricted keys, live and test, and the signing secrets of webhooks. */
  STRIPE_KEY: [
    ...["live", "test", "prod"].map((mode) =>
      token({
        prefix: `[sr]k_${mode}_`,
        body: ALNUM,
        length: 12,
        after: "no word",
        check: (body) => isRandom(body, 2.5),
      }),
    ),
    token({ prefix: "whsec_", body: "A-Za-z0-9+/=", length: 24 }),
  ],
  /** Shopify's access tokens and shared secrets: prefixes and length as its developer changelog has them (2020). */
  SHOPIFY_TOKEN: token({
    prefix: "shp[acpsu][ast]_",
    body: ALNUM,
    length: 32,
  }),
  /** Square's access tokens and OAuth secrets. */
  SQUARE_TOKEN: [
    token({ prefix: "sq0[a-z][a-z][a-z]-", length: 22 }),
    token({
      prefix: "EAAA",
      length: 22,
      after: "no word",
      check: isRandom,
    }),
  ],
};
