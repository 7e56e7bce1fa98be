import { isRandom } from "../values/random.js";
import { ALNUM, prefixed, WORD } from "./services/prefixed.js";

/** Keys of payment services and shops. */
export const MONEY_KEYS = {
  /** Stripe's secret and restricted keys, live and test, and the signing secrets of webhooks. */
  STRIPE_KEY: [
    ...prefixed(
      { [ALNUM]: { "[rs]k_live_": 12, "[rs]k_test_": 12, "[rs]k_prod_": 12 } },
      { after: "no word", check: (body) => isRandom(body, 2.5) },
    ),
    ...prefixed({ "A-Za-z0-9+/=": { whsec_: 24 } }),
  ],
  /** Shopify's access tokens and shared secrets: prefixes and length as its developer changelog has them (2020). */
  SHOPIFY_TOKEN: prefixed({ [ALNUM]: { "shp[acpsu][ast]_": 32 } }),
  /** Square's access tokens and OAuth secrets. */
  SQUARE_TOKEN: prefixed({ [WORD]: { "sq0[a-z][a-z][a-z]-": 22, EAAA: 22 } }),
};
