import type { Row } from "../../recognizer.js";
import { given } from "../given.js";

// The option that the password follows, as a part of a pattern: without a space, where with one the command asks for it.
const LONG = "--?[Pp](?:assword)?[ =]";
const OPTIONS = {
  ...{ "twine upload ": LONG, "mongosh ": LONG, psexec: LONG, "connect-viserver ": LONG },
  ...{ "mysql -": "-p", "mysqldump -": "-p", "mysqladmin -": "-p", "mariadb -": "-p" },
  ...{
    "ldapsearch ": "-w ?",
    "ssh-keygen ": "-N ?",
    "sqlcmd ": "-P ?",
    "unzip ": "-P ?",
    "redis-cli ": "-a[ =]?",
  },
  ...{ "openssl enc ": "-k ", "-pass ": "pass:", "-passin ": "pass:", "-passout ": "pass:" },
  "smbclient ": "-U ?[\"']?[\\w.\\\\/-]{1,40}%",
};
// What stands between these and the password: a name; options, a file and a name; options alone.
const WORD = "[^\\s[\\]]{1,60} ";
const BEHIND = {
  "/user:": WORD,
  "htpasswd -": WORD + WORD + WORD,
  "convertto-securestring ": "(?:-[a-z]{1,12} ){0,3}\\\\?",
};
// What stands before the password in brackets: a name, or a place and a name.
const NAMED = ["networkcredential(", "httpbasicauth(", "auth=(", "login("];
const PLACED = ["connect(", "mysqli(", "pdo(", "getconnection(", "directoryentry("];
const STRING = `(?:"[^"\\n[\\]]{0,80}"|'[^'\\n[\\]]{0,80}')\\s?,\\s{0,20}`;
const [SECOND, THIRD] = [1, 2].map(
  (count) =>
    new RegExp(`^([a-z_ ]{1,20}=?\\(\\s{0,20}(?:${STRING}){${count}}["'])([^\\s"'[\\]]{6,64})(?=["'])`, "i"),
) as [RegExp, RegExp];

/** Passwords that commands and calls are given, in `.netrc` and `.pgpass` too. */
export const givenPassword: readonly Row[] = [
  ...Object.entries(OPTIONS).map(([opening, option]) =>
    given({
      opening,
      shape: new RegExp(`^([^\\n[\\]\`]{1,120}?\\s${option}["']?)([^\\s"'[\\]]{6,64})(?=[\\s"'])`),
      // The option may stand in the next line.
      begins: /^[^\n]*(?:\n[^\n]*)?$/,
    }),
  ),
  ...Object.entries(BEHIND).map(([opening, before]) =>
    given({
      opening,
      shape: new RegExp(`^(${opening}${before}["']?)(?!-)([^\\s"'\\\\[\\]]{6,64})(?=[\\s"'\\\\])`, "i"),
      begins: /^[^\n]*$/,
    }),
  ),
  ...NAMED.map((opening) => given({ opening, shape: SECOND })),
  ...PLACED.map((opening) => given({ opening, shape: THIRD })),
  given({
    opening: "define(",
    shape:
      /^(define\(\s?["'][A-Z_]{0,40}(?:PASSWORD|PASS|KEY|SALT|SECRET|TOKEN)["']\s?,\s{0,8}["'])([^\s"'[\]]{6,64})(?=["'])/i,
  }),
  given({
    opening: "identified by ",
    shape: /^(identified by ["'`])([^\s"'`[\]]{6,64})(?=["'`])/i,
    begins: /^identified by ["'`]?[^\s"'`]*$/i,
  }),
  // What a command is fed: `echo … | sudo -S …`, `echo jane:… | chpasswd`, `echo … | docker login --password-stdin`.
  given({
    opening: "echo ",
    shape:
      /^(echo (?:-n )?["']?(?:[\w.-]{1,32}:)?)([^\s"'[\]|:]{6,64})(?=["']? ?\|[^\n|]{0,80}(?:chpasswd|sudo -S|-stdin))/,
    begins: /^[^\n]*$/,
  }),
  // In `.pgpass`.
  given({
    opening: ":5432:",
    shape: /^(:5432:[^\s:[\]]{1,63}:[^\s:[\]]{1,63}:)([^\s:[\]]{6,64})(?=\s)/,
    begins: /^\S*$/,
  }),
  // Oracle: the name, a slash, the password.
  ...[":thin:", "sqlplus "].map((opening) =>
    given({
      opening,
      shape: /^((?::thin:|sqlplus (?:-[a-z]{1,6} )?["']?)[\w$#]{1,40}\/)([^\s/@"'[\]]{6,64})(?=[@\s"'])/i,
      begins: /^(?:\S* ){0,2}\S*$/,
    }),
  ),
  // In `.netrc`.
  given({
    opening: "login ",
    shape: /^(login\s{1,8}[^\s[\]]{1,64}\s{1,8}password\s{1,8})([^\s[\]]{6,64})(?=\s)/i,
    begins: /^login\s+(?:\S+(?:\s+(?:p[a-z]*(?:\s+\S*)?)?)?)?$/i,
  }),
  // Of Docker, Azure, OpenShift and others: `docker login -u jane -p …`, the place before or behind it.
  given({
    opening: "login ",
    shape:
      /^(login {1,4}(?:[^\s[\]`-][^\s[\]`]{0,79} {1,4})?(?:-[^\n[\]`]{0,120}? )??--?(?:p|password)[ =]["']?)([^\s"'[\]`]{6,64})(?=[\s"'])/i,
    begins: /^login +(?:[^\s-]\S*(?: +(?:-[^\n]*)?)?|-[^\n]*)?$/i,
  }),
];
