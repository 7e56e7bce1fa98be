import { ALNUM, BASE64, DOTTED, HEX, type Prefixes, UUID, WORD } from "./prefixed.js";

/**
 * Keys of hosts, databases, networks and vaults: from the rules of gitleaks and betterleaks (MIT), of Nosey Parker and
 * Kingfisher (Apache-2.0), or, where it says so, as such keys are seen; not checked against each service's own pages.
 */
export const CLOUD_PREFIXES: Prefixes = {
  [ALNUM]: {
    LTAI: 17, // Alibaba
    "4b1d": 38, // ClickHouse
    EXO: 24, // Exoscale
    rnd_: 28, // Render
    ucat_: 24, // UpCloud
    "dp.[psac][tae].": 40, // Doppler
    "dp.audit.": 40,
    "dp.scim.": 40,
    aio_: 28, // Adafruit
  },
  "a-z0-9": {
    "da2-": 26, // AWS AppSync
  },
  [UUID]: {
    "amzn.mws.": 36, // Amazon
    persona_production_: 36, // Persona
    persona_sandbox_: 36,
  },
  [HEX]: {
    "amzn1.oa2-cs.v1.": 64, // Amazon
    "pul-": 40, // Pulumi
  },
  [WORD]: {
    AVNS_: 17, // Aiven
    "HRKU-AA": 50, // Heroku
    mdb_sa_sk_: 40, // MongoDB Atlas
    "sha256~": 43, // OpenShift
    "tk-us-": 48, // Scalingo
    "tskey-": 30, // Tailscale
    "hv[bsr].": 24, // Vault
    AQVN: 35, // Yandex
    AKLT: 44, // Volcengine
    "SSWS 00": 40, // Okta
    CCDB1_: 60, // CockroachDB
    zpka_: 32, // Zuplo
    "akab-": 33, // Akamai
  },
  [`${ALNUM}:`]: {
    "AstraCS:": 40, // DataStax
  },
  [BASE64]: {
    "dnkey-": 60, // Defined Networking
    essu_: 60, // Elastic
    "atlasv1.": 60, // HCP Terraform
    RWRTY0Iy: 100, // minisign
    "SWM[KT][EK][NY]-1-": 43, // Docker Swarm
  },
  [DOTTED]: {
    pscale_tkn_: 32, // PlanetScale
    pscale_oauth_: 32,
    pscale_pw_: 32,
    "dp.st.": 42, // Doppler
    "api_live.": 30, // Onfido
    "api_sandbox.": 30,
    "p.eyJ": 60, // Tinybird
  },
  "A-Z0-9-": {
    "AGE-SECRET-KEY-": 59, // age
    "A3-[A-Z0-9]": 30, // 1Password
    "1PRK-": 64,
  },
};

/** Long ones, in which a run of zeros is no sign of a placeholder. */
export const LONG_PREFIXES: Prefixes = {
  [BASE64]: {
    ops_eyJ: 200, // 1Password
    "fm1[ar]_": 80, // Fly.io
    fm2_: 80,
    eyJrIjoi: 70, // Grafana, before service accounts
  },
  [WORD]: {
    fo1_: 43, // Fly.io
    ":APA91b": 120, // Firebase
  },
  [DOTTED]: {
    "eyJ0eXAiOiAiVENWMiJ9.": 60, // TeamCity
  },
  [`${ALNUM}%`]: {
    AAAAAAAAAAAAAAAAAAAA: 60, // Twitter
  },
};
