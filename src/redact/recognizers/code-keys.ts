import type { Recognizer } from "../recognizer.js";
import { named } from "./named.js";
import { isHidden } from "./placeholder.js";
import { isRandom } from "./random.js";
import { token } from "./token.js";

const ALNUM = "A-Za-z0-9";

/**
 * GitHub's tokens: personal (classic and fine-grained), OAuth, of apps and users, and to refresh. Prefixes and
 * characters: its changelog of 31 March 2021, which says that they may grow to 255 characters.
 */
export const githubToken: readonly Recognizer[] = [
  token({ entity: "GITHUB_TOKEN", prefix: "gh[pousr]_", body: "A-Za-z0-9_", length: 36 }),
  token({ entity: "GITHUB_TOKEN", prefix: "github_pat_", body: "A-Za-z0-9_", length: 40 }),
];

// The prefixes of GitLab's tokens, from the rules of gitleaks; not checked against its own list, which grows.
const GITLAB = ["glpat", "gloas", "gldt", "glrt", "glrtr", "glcbt", "glptt", "glft", "glimt", "glagent"];
const GITLAB_MORE = ["glwt", "glsoat", "glffct"];

/** GitLab's tokens: personal, of projects, deployments, runners, jobs, feeds, agents and the session cookie. */
export const gitlabToken: readonly Recognizer[] = [
  ...[...GITLAB, ...GITLAB_MORE].map((kind) =>
    token({ entity: "GITLAB_TOKEN", prefix: `${kind}-`, body: "A-Za-z0-9_.-", length: 20 }),
  ),
  token({ entity: "GITLAB_TOKEN", prefix: "GR1348941", length: 20 }),
  ...named({ entity: "GITLAB_TOKEN", names: ["_gitlab_session"], length: 32 }),
];

/** npm's access tokens; and what `.npmrc` holds for other registries, known by the name. */
export const npmToken: readonly Recognizer[] = [
  token({ entity: "NPM_TOKEN", prefix: "npm_", body: ALNUM, length: 36 }),
  ...named({
    entity: "NPM_TOKEN",
    names: [":_authtoken", ":_password"],
    body: "A-Za-z0-9+/=_.-",
    length: 16,
    upTo: 40,
    check: (value) => /[0-9]/.test(value) && isRandom(value) && !isHidden(value),
  }),
];

/** PyPI's API tokens: macaroons, which all begin alike. */
export const pypiToken = token({ entity: "PYPI_TOKEN", prefix: "pypi-A[gw]E", length: 50 });

/** Sentry's organization and user tokens, and older ones known by the name. */
export const sentryToken: readonly Recognizer[] = [
  token({ entity: "SENTRY_TOKEN", prefix: "sntrys_", body: "A-Za-z0-9+/=_-", length: 60 }),
  token({ entity: "SENTRY_TOKEN", prefix: "sntryu_", body: "a-f0-9", length: 64 }),
  ...named({ entity: "SENTRY_TOKEN", names: ["sentry"], length: 64 }),
];

/** Linear's API keys, OAuth tokens and client secrets. */
export const linearKey: readonly Recognizer[] = [
  token({ entity: "LINEAR_KEY", prefix: "lin_api_", body: ALNUM, length: 40 }),
  token({ entity: "LINEAR_KEY", prefix: "lin_oauth_", body: ALNUM, length: 40 }),
  ...named({ entity: "LINEAR_KEY", names: ["linear"], body: "A-Fa-f0-9", length: 32 }),
];

/** Notion's integration tokens, and those to refresh. */
export const notionToken: readonly Recognizer[] = [
  token({ entity: "NOTION_TOKEN", prefix: "ntn_", body: ALNUM, length: 46, after: "no word" }),
  token({ entity: "NOTION_TOKEN", prefix: "nrt_", length: 40, after: "no word" }),
  token({ entity: "NOTION_TOKEN", prefix: "secret_", body: ALNUM, length: 43, after: "no word" }),
];

/** Figma's personal access and OAuth tokens. */
export const figmaToken = token({
  entity: "FIGMA_TOKEN",
  prefix: "fig[dour]_",
  length: 36,
  after: "no word",
});

/** Atlassian's API tokens, Bitbucket's included, and older ones known by the product. */
export const atlassianToken: readonly Recognizer[] = [
  ...["ATATT3", "ATCTT3", "ATBB", "ATSTT3"].map((prefix) =>
    token({ entity: "ATLASSIAN_TOKEN", prefix, body: "A-Za-z0-9_=-", length: 28, after: "no word" }),
  ),
  ...named({
    entity: "ATLASSIAN_TOKEN",
    names: ["atlassian", "confluence", "jira"],
    length: 24,
    wholeCase: true,
  }),
];

/** Datadog's API and application keys, known by the name. */
export const datadogKey = named({
  entity: "DATADOG_KEY",
  names: ["datadog", "dd_api_key", "dd-api-key", "dd_app_key", "dd-application-key"],
  length: 32,
});

/** New Relic's keys: of users, browsers, ingest, and older ones known by the name. */
export const newRelicKey: readonly Recognizer[] = [
  token({ entity: "NEW_RELIC_KEY", prefix: "NR[A-Z][A-Z]-", length: 19, after: "no word" }),
  token({ entity: "NEW_RELIC_KEY", prefix: "eu01xx", body: "a-fA-F0-9NRL", length: 34 }),
  ...named({ entity: "NEW_RELIC_KEY", names: ["newrelic", "new_relic", "new-relic"], length: 36 }),
];
