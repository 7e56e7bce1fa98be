import { named } from "../named.js";
import { token } from "../token.js";
import { isRandom } from "../values/random.js";

const ALNUM = "A-Za-z0-9";

// The prefixes of GitLab's tokens, from the rules of gitleaks; not checked against its own list, which grows.
const GITLAB = ["gl[dfrw]t", "gl[ciopr][abmpt][rst]", "gl[fs][fo][ac]t", "glagent"];

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
    token({ prefix: "gh[pousr]_", body: "A-Za-z0-9_", length: 36 }),
    token({ prefix: "github_pat_", body: "A-Za-z0-9_", length: 40 }),
  ],
  /** GitLab's tokens: personal, of projects, deployments, runners, jobs, feeds, agents and the session cookie. */
  GITLAB_TOKEN: [
    ...GITLAB.map((kind) => token({ prefix: `${kind}-`, body: "A-Za-z0-9_.-", length: 20 })),
    token({ prefix: "GR1348941", length: 20 }),
    ...named({ names: ["_gitlab_session"], length: 32 }),
  ],
  /** npm's access tokens; and what `.npmrc` holds for other registries, known by the name. */
  NPM_TOKEN: [
    token({ prefix: "npm_", body: ALNUM, length: 36 }),
    ...named({
      names: [":_authtoken", ":_password"],
      body: "A-Za-z0-9+/=_.-",
      length: 16,
      upTo: 40,
      check: (value) => /[0-9]/.test(value) && isRandom(value),
    }),
  ],
  /** PyPI's API tokens: macaroons, which all begin alike. */
  PYPI_TOKEN: token({ prefix: "pypi-A[gw]E", length: 50 }),
  /** Sentry's organization and user tokens, and older ones known by the name. */
  SENTRY_TOKEN: [
    token({ prefix: "sntrys_", body: "A-Za-z0-9+/=_-", length: 60 }),
    token({ prefix: "sntryu_", body: "a-f0-9", length: 64 }),
    ...named({ names: ["sentry"], length: 64 }),
  ],
  /** Linear's API keys, OAuth tokens and client secrets. */
  LINEAR_KEY: [
    token({ prefix: "lin_api_", body: ALNUM, length: 40 }),
    token({ prefix: "lin_oauth_", body: ALNUM, length: 40 }),
    ...named({ names: ["linear"], body: "A-Fa-f0-9", length: 32 }),
  ],
  /** Notion's integration tokens, and those to refresh. */
  NOTION_TOKEN: [
    token({ prefix: "ntn_", body: ALNUM, length: 46, after: "no word" }),
    token({ prefix: "nrt_", length: 40, after: "no word" }),
    token({ prefix: "secret_", body: ALNUM, length: 43, after: "no word" }),
  ],
  /** Figma's personal access and OAuth tokens. */
  FIGMA_TOKEN: token({
    prefix: "fig[dour]_",
    length: 36,
    after: "no word",
  }),
  /** Atlassian's API tokens, Bitbucket's included, and older ones known by the product. */
  ATLASSIAN_TOKEN: [
    ...["ATATT3", "ATCTT3", "ATBB", "ATSTT3"].map((prefix) =>
      token({ prefix, body: "A-Za-z0-9_=-", length: 28, after: "no word" }),
    ),
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
    token({ prefix: "NR[A-Z][A-Z]-", length: 19, after: "no word" }),
    token({ prefix: "eu01xx", body: "a-fA-F0-9NRL", length: 34 }),
    ...named({ names: ["newrelic", "new_relic", "new-relic"], length: 36 }),
  ],
};
