import { ALNUM, BASE64, DOTTED, HEX, type Prefixes, UUID, WORD } from "./prefixed.js";

/**
 * Keys of what software is built, shipped and watched with: from the rules of gitleaks and betterleaks (MIT), of Nosey
 * Parker and Kingfisher (Apache-2.0), or, where it says so, as such keys are seen; not checked against each service's
 * own pages.
 */
export const CODE_PREFIXES: Prefixes = {
  [ALNUM]: {
    AIK_CI_: 20,
    AKCp: 68, // Artifactory
    cmVmd: 59,
    "bk[uaj]a_": 36, // Buildkite
    CLOJARS_: 60,
    cio: 32, // crates.io
    "dvc_[cms][leo][ibr][eiv][nle][ter]_": 24, // DevCycle: client, mobile, server
    "ico-": 32, // Infracost
    k2sk_v1_: 24, // Kolide
    "[st][kp]-pyx-": 44, // pyx
    tkcapi_: 24, // Testkube
    "tr_[dps][ate][gtv]_": 20, // Trigger.dev
    tr_prod_: 20,
    unkey_: 20, // Unkey
    vtwn_: 20, // Val Town
  },
  "a-z0-9": {
    ajkey_: 26, // Arcjet
    oy2: 43, // NuGet
  },
  [BASE64]: {
    "AQAAABAAA[ A]": 20, // Jenkins, encrypted
    "BBDC-": 40, // Bitbucket Data Center
    glc_: 32, // Grafana
    "configcat-sdk-1/": 44, // ConfigCat
    "sq[apu]_": 40, // SonarQube
  },
  [HEX]: {
    "bpk-": 32, // Builder.io
    "cr-": 58, // CodeRabbit
    rootly_: 64, // Postman
    rubygems_: 48,
    sgd_: 64, // Segment
    slk_: 64,
    ":development.": 56, // Unleash
    ":production.": 56,
  },
  [WORD]: {
    "CCIP[RA][JT]_": 40, // CircleCI
    dckr_pat_: 27, // Docker
    dckr_oat_: 27,
    sgp_: 60, // Segment
    "endr+": 16, // Endor Labs
  },
  "A-Za-z0-9!@#$%^&*(_=+)-": {
    "django-insecure-": 40, // Django
  },
  [DOTTED]: {
    "dt0[cs]0[0-9].": 60, // Dynatrace
    "hawk.": 40, // StackHawk
    tfp_: 40, // Typeform
  },
  [UUID]: {
    "api-": 36, // LaunchDarkly
    "sdk-": 36,
    "px-dep-": 36, // Pixie
    "px-api-": 36,
    waka_: 36, // WakaTime
    "PMAK-": 58, // Postman
  },
  "A-Z0-9": {
    "API-": 26, // Octopus
    "PMAT-": 26, // Postman
  },
  [`${HEX}local_`]: {
    sgp_: 40, // Sourcegraph
  },
};
