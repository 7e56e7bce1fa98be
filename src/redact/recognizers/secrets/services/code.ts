import { ALNUM, BASE64, DOTTED, HEX, type Prefixed, UUID } from "./prefixed.js";

/**
 * Keys of what software is built, shipped and watched with: from the rules of gitleaks and betterleaks (MIT), of Nosey
 * Parker and Kingfisher (Apache-2.0), or, where it says so, as such keys are seen; not checked against each service's
 * own pages.
 */
export const CODE_PREFIXES: readonly Prefixed[] = [
  ["AIK_SECRET_", 60, ALNUM], // Aikido
  ["AIK_CI_", 20, ALNUM],
  ["AKCp", 68, ALNUM], // Artifactory
  ["cmVmd", 59, ALNUM],
  ["ajkey_", 26, "a-z0-9"], // Arcjet
  ["BBDC-", 40, BASE64], // Bitbucket Data Center
  ["bpk-", 32, HEX], // Builder.io
  ["bk[uaj]a_", 36, ALNUM], // Buildkite
  ["CCIPAT_", 40, "A-Za-z0-9_"], // CircleCI
  ["CCIPRJ_", 40, "A-Za-z0-9_"],
  ["CLOJARS_", 60, ALNUM],
  ["cr-", 58, HEX], // CodeRabbit
  ["configcat-sdk-1/", 44, `${ALNUM}_/-`], // ConfigCat
  ["cio", 32, ALNUM], // crates.io
  ["odt_", 32, ALNUM], // Dependency-Track
  ["django-insecure-", 40, "A-Za-z0-9!@#$%^&*(_=+)-"], // Django
  ["dckr_pat_", 27], // Docker
  ["dckr_oat_", 27],
  ["dvc_[cms][leo][ibr][eiv][nle][ter]_", 24, ALNUM], // DevCycle: client, mobile, server
  ["dt0[cs]0[0-9].", 60, "A-Za-z0-9."], // Dynatrace
  ["endr+", 16, `${ALNUM}-`], // Endor Labs
  ["ghsr_", 40], // Ghost, seen
  ["glc_", 32, BASE64], // Grafana
  ["glsa_", 32, "A-Za-z0-9_"],
  ["hcaik_", 50, ALNUM], // Honeycomb
  ["ico-", 32, ALNUM], // Infracost
  ["api-", 36, UUID], // LaunchDarkly
  ["sdk-", 36, UUID],
  ["oy2", 43, "a-z0-9"], // NuGet
  ["API-", 26, "A-Z0-9"], // Octopus
  ["ph[arsx]_", 40, ALNUM], // PostHog
  ["k2sk_v1_", 24, ALNUM], // Kolide
  ["px-dep-", 36, UUID], // Pixie
  ["px-api-", 36, UUID],
  ["[st][kp]-pyx-", 44, ALNUM], // pyx
  ["PMAK-", 58, `${HEX}-`], // Postman
  ["PMAT-", 26, "A-Z0-9"],
  ["pn[bu]_", 36, ALNUM], // Prefect
  ["rdme_", 70, ALNUM], // ReadMe
  ["rootly_", 64, HEX],
  ["rubygems_", 48, HEX],
  ["snyk_[us]at.", 36, DOTTED], // Snyk, seen
  ["sq[apu]_", 40, "A-Za-z0-9_=-"], // SonarQube
  ["sgp_", 40, `${HEX}local_`], // Sourcegraph
  ["sgp_", 60], // Segment
  ["sgd_", 64, HEX],
  ["slk_", 64, HEX],
  ["hawk.", 40, DOTTED], // StackHawk
  ["secret-", 43, ALNUM], // Statsig, seen
  ["tkcapi_", 24, ALNUM], // Testkube
  ["tgpa[kt]_", 40, ALNUM], // Tolgee
  ["tr_[dps][ate][gtv]_", 20, ALNUM], // Trigger.dev
  ["tr_prod_", 20, ALNUM],
  ["tfp_", 40, "A-Za-z0-9_.-"], // Typeform
  ["unkey_", 20, ALNUM], // Unkey
  [":development.", 56, HEX], // Unleash
  [":production.", 56, HEX],
  ["vtwn_", 20, ALNUM], // Val Town
  ["waka_", 36, UUID], // WakaTime
];
