import { ALNUM, BASE64, DOTTED, HEX, type Prefixed, UUID } from "./prefixed.js";

/**
 * Keys of hosts, databases, networks and vaults: from the rules of gitleaks and betterleaks (MIT), of Nosey Parker and
 * Kingfisher (Apache-2.0), or, where it says so, as such keys are seen; not checked against each service's own pages.
 */
export const CLOUD_PREFIXES: readonly Prefixed[] = [
  ["LTAI", 17, ALNUM], // Alibaba
  ["da2-", 26, "a-z0-9"], // AWS AppSync
  ["amzn.mws.", 36, UUID], // Amazon
  ["amzn1.oa2-cs.v1.", 64, HEX],
  ["AVNS_", 17], // Aiven
  ["AstraCS:", 40, `${ALNUM}:`], // DataStax
  ["4b1d", 38, ALNUM], // ClickHouse
  ["CCDB1_", 60, `${ALNUM}_`], // CockroachDB
  ["dnkey-", 60, "A-Za-z0-9_=-"], // Defined Networking
  ["dd[po]_", 36, ALNUM], // Deno
  ["essu_", 60, "A-Za-z0-9_=-"], // Elastic
  ["EXO", 24, ALNUM], // Exoscale
  ["HRKU-AA", 50], // Heroku
  ["mdb_sa_sk_", 40], // MongoDB Atlas
  ["napi_", 60, ALNUM], // Neon
  ["nf[pcoub]_", 36, ALNUM], // Netlify
  ["sha256~", 43], // OpenShift
  ["pscale_tkn_", 32, DOTTED], // PlanetScale
  ["pscale_oauth_", 32, DOTTED],
  ["pscale_pw_", 32, DOTTED],
  ["pul-", 40, HEX], // Pulumi
  ["rnd_", 28, ALNUM], // Render
  ["tk-us-", 48], // Scalingo
  ["tskey-", 30], // Tailscale
  ["atlasv1.", 60, "A-Za-z0-9_=-"], // HCP Terraform
  ["ucat_", 24, ALNUM], // UpCloud
  ["hv[bsr].", 24], // Vault
  ["AQVN", 35], // Yandex
  ["t1.9eu", 100, DOTTED], // seen
  ["AKLT", 44], // Volcengine
  ["xau_", 33, ALNUM], // Xata
  ["tsec_", 40], // Tigris
  ["permit_key_", 60, ALNUM], // Permit.io
  ["p.eyJ", 60, "A-Za-z0-9_.-"], // Tinybird
  ["AGE-SECRET-KEY-", 59, "A-Z0-9-"], // age
  ["RWRTY0Iy", 100, BASE64], // minisign
  ["A3-[A-Z0-9]", 30, "A-Z0-9-"], // 1Password
  ["1PRK-", 64, "A-Z0-9-"],
  ["dp.[psac][tae].", 40, ALNUM], // Doppler
  ["dp.st.", 42, DOTTED],
  ["dp.audit.", 40, ALNUM],
  ["dp.scim.", 40, ALNUM],
  ["SSWS 00", 40], // Okta
  ["ory_[asr]t_", 32], // Ory, seen
  ["ory_pat_", 32],
  ["zpka_", 32, `${ALNUM}_`], // Zuplo
  ["api_live.", 30, DOTTED], // Onfido
  ["api_sandbox.", 30, DOTTED],
  ["persona_production_", 36, UUID], // Persona
  ["persona_sandbox_", 36, UUID],
  ["secret-live-", 36, BASE64], // Stytch, seen
  ["secret-test-", 36, BASE64],
  ["aio_", 28, ALNUM], // Adafruit
  ["SWM[KT][EK][NY]-1-", 43, BASE64], // Docker Swarm
  ["akab-", 33, `${ALNUM}-`], // Akamai
  ["castai_v1_", 64, `${ALNUM}_`], // Cast AI
  ["csa_", 36, ALNUM], // Cloudsmith
];

/** Long ones, in which a run of zeros is no sign of a placeholder. */
export const LONG_PREFIXES: readonly Prefixed[] = [
  ["ops_eyJ", 200, BASE64], // 1Password
  ["fo1_", 43], // Fly.io
  ["fm1[ar]_", 80, BASE64],
  ["fm2_", 80, BASE64],
  ["eyJrIjoi", 70, BASE64], // Grafana, before service accounts
  ["eyJ0eXAiOiAiVENWMiJ9.", 60, "A-Za-z0-9_.-"], // TeamCity
  ["AAAAAAAAAAAAAAAAAAAA", 60, `${ALNUM}%`], // Twitter
  [":APA91b", 120], // Firebase
];
