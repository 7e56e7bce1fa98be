const ALNUM = "A-Za-z0-9";
const HEX = "a-fA-F0-9";
const BASE64 = "A-Za-z0-9+/=_-";
const DOTTED = "A-Za-z0-9_.=+/-";

/** What a key begins with, how much follows at least, and of which characters. */
export type Prefixed = readonly [prefix: string, length: number, body?: string];

/**
 * What keys begin with and how long they are: facts from the rules of gitleaks (MIT), or as they are seen in the wild.
 * Not checked against each service's own pages.
 */
export const ANYWHERE: readonly Prefixed[] = [
  ["p8e-", 32, ALNUM], // Adobe
  ["AGE-SECRET-KEY-1", 58, "A-Z0-9"],
  ["AKCp", 69, ALNUM], // Artifactory
  ["cmVmd", 59, ALNUM],
  ["CLOJARS_", 60, ALNUM],
  ["dp.[psac][tae].", 40, ALNUM], // Doppler
  ["duffel_live_", 40],
  ["duffel_test_", 40, "A-Za-z0-9_=-"],
  ["dt0[cs]0[0-9].", 60, "A-Za-z0-9."], // Dynatrace
  ["fio-u-", 60, "A-Za-z0-9_=-"], // Frame.io
  ["FLWSECK_TEST-", 12, ALNUM], // Flutterwave
  ["FLWSECK-", 32, ALNUM],
  ["FLWPUBK_TEST-", 32, ALNUM],
  ["glc_", 32, BASE64], // Grafana
  ["glsa_", 32, "A-Za-z0-9_"],
  ["HRKU-AA", 50], // Heroku
  ["ico-", 32, ALNUM], // Infracost
  ["s-s4t2", 64, "a-z0-9-"], // 42 intra
  ["dnkey-", 60, "A-Za-z0-9_=-"], // Defined Networking
  ["rdme_", 70, ALNUM], // ReadMe
  ["rubygems_", 48, HEX],
  ["tk-us-", 48], // Scalingo
  ["xkeysib-", 60, "a-z0-9-"], // Brevo
  ["shippo_live_", 40, HEX],
  ["shippo_test_", 40, HEX],
  ["sm_[aps]at_", 16, ALNUM], // SettleMint
  ["sgp_", 40, `${HEX}local_`], // Sourcegraph
  ["pscale_tkn_", 32, DOTTED],
  ["pscale_oauth_", 32, DOTTED],
  ["pscale_pw_", 32, DOTTED],
  ["PMAK-", 58, `${HEX}-`], // Postman
  ["pnu_", 36, ALNUM], // Prefect
  ["pul-", 40, HEX], // Pulumi
  ["sha256~", 43], // OpenShift
  ["hv[bsr].", 24], // Vault
  ["tfp_", 40, "A-Za-z0-9_.-"], // Typeform
  ["atlasv1.", 60, "A-Za-z0-9_=-"], // HCP Terraform
  ["sq[apu]_", 40, "A-Za-z0-9_=-"], // SonarQube
  ["dckr_pat_", 27],
  ["dckr_oat_", 27],
  ["tskey-", 30], // Tailscale
  ["ghsr_", 40],
  ["nfp_", 36, ALNUM], // Netlify
  ["phx_", 40, ALNUM], // PostHog
  ["bkua_", 40, ALNUM], // Buildkite
  ["CCIPAT_", 40, "A-Za-z0-9_"], // CircleCI
  ["AstraCS:", 40, "A-Za-z0-9:"],
  ["pat-na1-", 36, `${HEX}-`], // HubSpot
  ["pat-eu1-", 36, `${HEX}-`],
  ["CFPAT-", 40], // Contentful
  ["rnd_", 28, ALNUM], // Render
  ["hcaik_", 50, ALNUM], // Honeycomb
  ["re_[A-Za-z0-9]", 24, "A-Za-z0-9_"], // Resend
  ["sk.eyJ", 60, "A-Za-z0-9_.-"], // Mapbox
  ["access-sandbox-", 36, `${HEX}-`], // Plaid
  ["access-production-", 36, `${HEX}-`],
  ["access-development-", 36, `${HEX}-`],
  ["SSWS 00", 40], // Okta
  ["webhook.office.com/webhookb2/", 72, "A-Za-z0-9@-"], // Teams
];

/** With a prefix so short that it stands in words and in other random text. */
export const BESIDE_WORDS: readonly Prefixed[] = [
  ["A3-[A-Z0-9]", 30, "A-Z0-9-"], // 1Password
  ["LTAI", 20, ALNUM], // Alibaba
  ["4b1d", 38, ALNUM], // ClickHouse
  ["EZ[AT]K", 54, ALNUM], // EasyPost
  ["API-", 26, "A-Z0-9"], // Octopus
  ["EAA[B-Z]", 100, ALNUM], // Facebook
  ["live_[a-f0-9]", 30, HEX], // Lob
  ["test_[a-f0-9]", 30, HEX],
  ["live_pub_", 30, HEX],
  ["test_pub_", 30, HEX],
];

/** Long ones, in which a run of zeros is no sign of a placeholder. */
export const LONG: readonly Prefixed[] = [
  ["ops_eyJ", 200, BASE64], // 1Password
  ["fo1_", 43],
  ["fm1[ar]_", 80, BASE64], // Fly.io
  ["fm2_", 80, BASE64],
  ["eyJrIjoi", 70, BASE64], // Grafana, before service accounts
  ["AAAAAAAAAAAAAAAAAAAA", 60, `${ALNUM}%`], // Twitter
];
