import type { Recognizer, Row } from "./recognizer.js";
import { CONTACT, FINANCIAL, NATIONAL_IDS } from "./recognizers/personal/personal.js";
import { AI_KEYS } from "./recognizers/secrets/ai-keys.js";
import { anthropicApiKey } from "./recognizers/secrets/anthropic-api-key.js";
import { assignedKey, assignedSecret } from "./recognizers/secrets/assignment.js";
import { authorization } from "./recognizers/secrets/authorization.js";
import { CHAT_KEYS } from "./recognizers/secrets/chat-keys.js";
import { CLOUD_KEYS } from "./recognizers/secrets/cloud-keys.js";
import { CODE_KEYS } from "./recognizers/secrets/code-keys.js";
import { givenPassword } from "./recognizers/secrets/commands.js";
import { connectionPassword, writtenPassword } from "./recognizers/secrets/connection-password.js";
import { curlCredentials } from "./recognizers/secrets/curl-user.js";
import { givenKey } from "./recognizers/secrets/given-key.js";
import { jsonWebToken } from "./recognizers/secrets/jwt.js";
import { MAIL_KEYS } from "./recognizers/secrets/mail-keys.js";
import { MONEY_KEYS } from "./recognizers/secrets/money-keys.js";
import { namedPrivateKey } from "./recognizers/secrets/named-private-key.js";
import { passwordHash } from "./recognizers/secrets/password-hash.js";
import { encodedPrivateKey, privateKey } from "./recognizers/secrets/private-key.js";
import { puttyKey } from "./recognizers/secrets/putty-key.js";
import { saidKey, saidPassword } from "./recognizers/secrets/said-password.js";
import { serviceKey } from "./recognizers/secrets/service-keys.js";
import { urlCredentials } from "./recognizers/secrets/url-credentials.js";

/** One entity is found by one row, or by several. */
type Rows = Row | readonly Row[];

const SECRETS = {
  URL_CREDENTIALS: urlCredentials,
  ANTHROPIC_API_KEY: anthropicApiKey,
  PRIVATE_KEY: [privateKey, encodedPrivateKey, puttyKey, ...namedPrivateKey],
  ...AI_KEYS,
  ...CLOUD_KEYS,
  ...CODE_KEYS,
  ...CHAT_KEYS,
  ...MONEY_KEYS,
  ...MAIL_KEYS,
  SERVICE_KEY: serviceKey,
  JWT: jsonWebToken,
  AUTHORIZATION: authorization,
  CURL_CREDENTIALS: curlCredentials,
  CONNECTION_PASSWORD: connectionPassword,
  PASSWORD_HASH: passwordHash,
  ASSIGNED_SECRET: [...assignedKey, givenKey, ...saidKey],
  PASSWORD: [...givenPassword, ...writtenPassword, ...saidPassword],
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
  const entries = Object.entries(table).map(([entity, rows]) => [
    entity,
    [rows].flat().map((row) => ({ entity, ...row })),
  ]);
  return Object.fromEntries(entries) as Record<EntityName, readonly Recognizer[]>;
}
