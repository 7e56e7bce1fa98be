import type { Recognizer } from "./recognizer.js";
import { aiApiKey, huggingFaceToken, openAiApiKey } from "./recognizers/ai-keys.js";
import { anthropicApiKey } from "./recognizers/anthropic-api-key.js";
import { assignedKey, assignedSecret } from "./recognizers/assignment.js";
import { authorization } from "./recognizers/authorization.js";
import { discordToken, slackToken, telegramToken } from "./recognizers/chat-keys.js";
import * as cloud from "./recognizers/cloud-keys.js";
import * as code from "./recognizers/code-keys.js";
import { givenPassword } from "./recognizers/commands.js";
import { connectionPassword, writtenPassword } from "./recognizers/connection-password.js";
import { curlCredentials } from "./recognizers/curl-user.js";
import { jsonWebToken } from "./recognizers/jwt.js";
import { mailchimpKey, mailgunKey, sendGridKey, twilioKey } from "./recognizers/mail-keys.js";
import { shopifyToken, squareToken, stripeKey } from "./recognizers/money-keys.js";
import { namedPrivateKey } from "./recognizers/named-private-key.js";
import { passwordHash } from "./recognizers/password-hash.js";
import { CONTACT, FINANCIAL, NATIONAL_IDS } from "./recognizers/personal.js";
import { encodedPrivateKey, privateKey } from "./recognizers/private-key.js";
import { puttyKey } from "./recognizers/putty-key.js";
import { serviceKey } from "./recognizers/service-keys.js";
import { urlCredentials } from "./recognizers/url-credentials.js";

/** One entity is found by one row, or by several. */
type Rows = Recognizer | readonly Recognizer[];

const SECRETS = {
  URL_CREDENTIALS: urlCredentials,
  ANTHROPIC_API_KEY: anthropicApiKey,
  PRIVATE_KEY: [privateKey, encodedPrivateKey, puttyKey, ...namedPrivateKey],
  OPENAI_API_KEY: openAiApiKey,
  HUGGING_FACE_TOKEN: huggingFaceToken,
  AI_API_KEY: aiApiKey,
  AWS_ACCESS_KEY: cloud.awsAccessKey,
  AWS_SECRET_KEY: cloud.awsSecretKey,
  GOOGLE_API_KEY: cloud.googleApiKey,
  AZURE_KEY: cloud.azureKey,
  CLOUDFLARE_KEY: cloud.cloudflareKey,
  DIGITALOCEAN_TOKEN: cloud.digitalOceanToken,
  DATABRICKS_TOKEN: cloud.databricksToken,
  SUPABASE_KEY: cloud.supabaseKey,
  VERCEL_TOKEN: cloud.vercelToken,
  GITHUB_TOKEN: code.githubToken,
  GITLAB_TOKEN: code.gitlabToken,
  NPM_TOKEN: code.npmToken,
  PYPI_TOKEN: code.pypiToken,
  SENTRY_TOKEN: code.sentryToken,
  LINEAR_KEY: code.linearKey,
  NOTION_TOKEN: code.notionToken,
  FIGMA_TOKEN: code.figmaToken,
  ATLASSIAN_TOKEN: code.atlassianToken,
  DATADOG_KEY: code.datadogKey,
  NEW_RELIC_KEY: code.newRelicKey,
  SLACK_TOKEN: slackToken,
  DISCORD_TOKEN: discordToken,
  TELEGRAM_TOKEN: telegramToken,
  STRIPE_KEY: stripeKey,
  SHOPIFY_TOKEN: shopifyToken,
  SQUARE_TOKEN: squareToken,
  TWILIO_KEY: twilioKey,
  SENDGRID_KEY: sendGridKey,
  MAILGUN_KEY: mailgunKey,
  MAILCHIMP_KEY: mailchimpKey,
  SERVICE_KEY: serviceKey,
  JWT: jsonWebToken,
  AUTHORIZATION: authorization,
  CURL_CREDENTIALS: curlCredentials,
  CONNECTION_PASSWORD: connectionPassword,
  PASSWORD_HASH: passwordHash,
  ASSIGNED_SECRET: assignedKey,
  PASSWORD: [...givenPassword, ...writtenPassword],
} satisfies Record<string, Rows>;

const GENERIC = {
  GENERIC_SECRET: assignedSecret,
} satisfies Record<string, Rows>;

const TABLE = { ...SECRETS, ...GENERIC, ...FINANCIAL, ...NATIONAL_IDS, ...CONTACT };

/** The kinds of entities that can be redacted. */
export type EntityName = keyof typeof TABLE;

/** Names for several kinds of entities at once. */
export type EntityGroup = "secrets" | "secrets-generic" | "financial" | "contact" | "national-ids" | "all";

/** Every recognizer. Where two match from the same place, the one that stands first wins. */
export const RECOGNIZERS: Readonly<Record<EntityName, readonly Recognizer[]>> = mapRows(TABLE);

/** What each group holds. */
export const GROUPS: Readonly<Record<EntityGroup, readonly EntityName[]>> = {
  secrets: namesOf(SECRETS),
  "secrets-generic": namesOf(GENERIC),
  financial: namesOf(FINANCIAL),
  contact: namesOf(CONTACT),
  "national-ids": namesOf(NATIONAL_IDS),
  all: namesOf(TABLE),
};

/** What is redacted unless `entities` says otherwise. */
export const DEFAULT_ENTITIES: readonly (EntityName | EntityGroup)[] = ["secrets", "US_SSN"];

/** The recognizers that names and groups stand for, in the order of the table. */
export function recognizersOf(entities: readonly (EntityName | EntityGroup)[]): Recognizer[] {
  const wanted = new Set(entities.flatMap((name) => (isGroup(name) ? GROUPS[name] : [name])));
  return namesOf(TABLE).flatMap((name) => (wanted.has(name) ? RECOGNIZERS[name] : []));
}

function isGroup(name: EntityName | EntityGroup): name is EntityGroup {
  return name in GROUPS;
}

function namesOf<T extends Partial<Record<EntityName, Rows>>>(rows: T): EntityName[] {
  return Object.keys(rows) as EntityName[];
}

function mapRows(
  table: Readonly<Record<EntityName, Rows>>,
): Readonly<Record<EntityName, readonly Recognizer[]>> {
  const entries = Object.entries(table).map(([name, rows]) => [name, [rows].flat()]);
  return Object.fromEntries(entries) as Record<EntityName, readonly Recognizer[]>;
}
