import { named } from "../named.js";
import { token } from "../token.js";
import { isRandom } from "../values/random.js";
import { ALNUM, BASE64, prefixed, WORD } from "./services/prefixed.js";

// The prefixes of GitLab's tokens, from the rules of gitleaks; not checked against its own list, which grows.
const GITLAB = { "gl[dfrw]t-": 20, "gl[ciopr][abmpt][rst]-": 20, "gl[fs][fo][ac]t-": 20, "glagent-": 20 };

/** Keys of services that code is kept, built and watched with. */
export const CODE_KEYS = {
  /**
   * GitHub's tokens: personal (classic and fine-grained), OAuth, of apps and users, and to refresh. Prefixes and
   * characters: its changelog of 31 March 2021, which says that they may grow to 255 characters.
   */
  GITHUB_TOKEN: [
    // Of apps, since 2025: the number of the app, then a web token.
    token({
      prefix: "ghs_[0-9]",
      body: "A-Za-z0-9_.-",
      length: 60,
      check: (body) => /^[0-9]{0,12}_eyJ/.test(body),
    }),
    ...prefixed({ "A-Za-z0-9_": { "gh[pousr]_": 36, github_pat_: 40 } }, { after: "any" }),
  ],
  /** GitLab's tokens: personal, of projects, deployments, runners, jobs, feeds, agents and the session cookie. */
  GITLAB_TOKEN: [
    ...prefixed({ "A-Za-z0-9_.-": GITLAB, [WORD]: { GR1348941: 20 } }),
    ...named({ names: ["_gitlab_session"], length: 32 }),
  ],
  /** npm's access tokens; and what `.npmrc` holds for other registries, known by the name. */
  NPM_TOKEN: [
    ...prefixed({ [ALNUM]: { npm_: 36 } }, { after: "any" }),
    ...named({
      names: [":_authtoken", ":_password"],
      body: "A-Za-z0-9+/=_.-",
      length: 16,
      upTo: 40,
      check: (value) => /[0-9]/.test(value) && isRandom(value),
    }),
  ],
  /** PyPI's API tokens: macaroons, which all begin alike. */
  PYPI_TOKEN: prefixed({ [WORD]: { "pypi-A[gw]E": 50 } }),
  /** Sentry's organization and user tokens, and older ones known by the name. */
  SENTRY_TOKEN: [
    ...prefixed({ [BASE64]: { sntrys_: 60 }, "a-f0-9": { sntryu_: 64 } }),
    ...named({ names: ["sentry"], length: 64 }),
  ],
  /** Linear's API keys, OAuth tokens and client secrets. */
  LINEAR_KEY: [
    ...prefixed({ [ALNUM]: { lin_api_: 40, lin_oauth_: 40 } }),
    ...named({ names: ["linear"], body: "A-Fa-f0-9", length: 32 }),
  ],
  /** Notion's integration tokens, and those to refresh. */
  NOTION_TOKEN: prefixed({ [ALNUM]: { ntn_: 46, secret_: 43 }, [WORD]: { nrt_: 40 } }, { after: "no word" }),
  /** Figma's personal access and OAuth tokens. */
  FIGMA_TOKEN: prefixed({ [WORD]: { "fig[dour]_": 36 } }),
  /** Atlassian's API tokens, Bitbucket's included, and older ones known by the product. */
  ATLASSIAN_TOKEN: [
    ...prefixed({ "A-Za-z0-9_=-": { "AT[ACS]TT3": 28, ATBB: 28 } }),
    ...named({
      names: ["atlassian", "confluence", "jira"],
      length: 24,
      wholeCase: true,
    }),
  ],
  /** Datadog's API and application keys, known by the name. */
  DATADOG_KEY: named({
    names: ["datadog", "dd_api_key", "dd-api-key", "dd_app_key", "dd-application-key"],
    length: 32,
  }),
  /** New Relic's keys: of users, browsers, ingest, and older ones known by the name. */
  NEW_RELIC_KEY: [
    ...prefixed({ [WORD]: { "NR[A-Z][A-Z]-": 19 }, "a-fA-F0-9NRL": { eu01xx: 34 } }),
    ...named({ names: ["newrelic", "new_relic", "new-relic"], length: 36 }),
  ],
};
