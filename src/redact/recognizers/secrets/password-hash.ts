import type { Row } from "../../recognizer.js";
import { token } from "../token.js";
import { entropy } from "../values/entropy.js";
import { isPublished, isStandIn } from "../values/placeholder.js";

const CRYPT = "A-Za-z0-9./";
// None begins with a shorter one: what follows need not be read after each `$6$` of `$6$6$6`.
const SALT = `[${CRYPT}]`.repeat(2);

/** What a hash begins with, and how much follows at least, of which characters: crypt(5), and what frameworks write. */
const HASHES: readonly (readonly [prefix: string, length: number, body?: string])[] = [
  ["$2[abxy]$[0-9][0-9]$", 50], // bcrypt
  [`$1$${SALT}`, 26, `${CRYPT}$`], // MD5
  ["$apr1$", 28, `${CRYPT}$`], // of Apache
  [`$5$${SALT}`, 48, `${CRYPT}$=`], // SHA-256
  [`$6$${SALT}`, 88, `${CRYPT}$=`], // SHA-512
  [`$y$${SALT}`, 58, `${CRYPT}$`], // yescrypt
  [`$[89]$${SALT}`, 52, `${CRYPT}$`], // of Cisco
  ["$[PH]$[A-Za-z0-9]", 28], // phpass
  ["$argon2[id]", 60, `${CRYPT}$=,+`],
  ["pbkdf2_sha256$", 50, `${CRYPT}$=+`], // Django
  ["pbkdf2:sha256:", 70, `${CRYPT}$:`], // Werkzeug
  ["scrypt:[0-9]", 90, `${CRYPT}$:`],
  ["$krb5asrep$", 64, `${CRYPT}$@:_-`], // Kerberos
  ["{SSHA}", 32, `${CRYPT}+=`], // LDAP
];

const isHash = (body: string): boolean => entropy(body) >= 3.5 && !isPublished(body) && !isStandIn(body);

/** Hashes of passwords, as `/etc/shadow`, `.htpasswd` and tables of users hold them. */
export const passwordHash: readonly Row[] = HASHES.map(([prefix, length, body = CRYPT]) =>
  token({ prefix, length, body, check: isHash }),
);
