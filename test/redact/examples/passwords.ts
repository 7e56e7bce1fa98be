import type { Examples, ExamplesByKind } from "../examples.js";
import { sample } from "./sample.js";

const ALNUM = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const TOKEN = ["kQ7wZ2vX5n9R3t", "YbL8mPdF4hJ6sC1a"].join("");
const HEADERS = ["api-key", "apikey", "api-token", "access-token", "auth-token"];
// What they hold is told by the last word of the name.
const OTHER_HEADERS = [
  ...["x-key", "x-token", "x-app-key", "auth-key", "subscription-key", "functions-key", "private-token"],
  ...["apitoken", "vault-token", "figma-token"],
];

const SALTS = ["AUTH_KEY", "LOGGED_IN_KEY", "NONCE_KEY", "NONCE_SALT", "SIGNING_KEY"];

const curl = (option: string): Examples => ({
  match: [
    `curl ${option} jane:pRf7vG2h1L8n https://host.test`,
    `curl -sS\n  ${option} 'jane:pRf7vG2h1L8n'`,
    `curl ${option} jane:'pRf7vG2h'`,
  ],
  pass: [
    `curl ${option} "$NAME:$PASS"`,
    `curl ${option} jane:password`,
    `docker run ${option} 1000:1000 image`,
    `curl ${option} <name>:<password>`,
    `curl ${option} "{{ name }}:{{ password }}"`,
  ],
});
const CURL = ["-u", "--user", "--proxy-user"].map(curl);

// With `?` for the password.
const COMMANDS = [
  ...[
    ...["docker", "podman", "skopeo", "registry", "az", "oc", "cf"].map((command) => `${command} login`),
    ...["twine upload", "mongosh", "psexec", "connect-viserver"],
  ].map((command) => `${command} -u jane -p ? host`),
  ...["mysql", "mysqldump", "mysqladmin", "mariadb"].map((command) => `${command} -u root -p? shop`),
  ...["networkcredential(", "httpbasicauth(", "auth=(", "login("].map((call) => `${call}"jane", '?')`),
  ...["connect(", "mysqli(", "pdo(", "getconnection(", "directoryentry("].map(
    (call) => `${call}"host", "jane", "?")`,
  ),
  "smbclient //host/share -U jane%?",
  "ldapsearch -x -D cn=admin -w ?",
  "ssh-keygen -t ed25519 -N '?'",
  "sqlcmd -S host -U sa -P '?'",
  "unzip -P ? letters.zip",
  "redis-cli -h cache -a ? ping",
  "openssl enc -aes-256-cbc -k ? -in letters",
  "openssl enc -aes-256-cbc \\\n-k ? -in letters",
  ...["-pass", "-passin", "-passout"].map((option) => `openssl ${option} pass:? -in letters`),
  "net use Z: //host/share /user:CORP/jane-doe-1 ? /persistent:no",
  "htpasswd -bc .htpasswd jane-doe-1 ?",
  ...["jane:? | sudo chpasswd", "'?' | sudo -S id", "-n ? | docker login -u jane --password-stdin"].map(
    (fed) => `echo ${fed}`,
  ),
  "connect to the VPN, the pw is ?",
  "The door pass is ?.",
  "db.internal:5432:shop:jane:?",
  "jdbc:oracle:thin:jane/?@db.test:1521/shop",
  ...["", "-S ", '"'].map((before) => `sqlplus ${before}jane/?@db.test/shop`),
  "define('DB_PASSWORD', '?');",
  "CREATE USER 'jane' IDENTIFIED BY '?';",
  "The password is ?.",
  ...["?", '-String "?"', '\\"?\\"'].map((given) => `ConvertTo-SecureString ${given} -AsPlainText -Force`),
  "machine host.test login jane password ?",
  "host=db.test user=jane dbname=shop password=? sslmode=require",
];
// Words for it, and what may stand between one and the password.
const SAID = [
  ...["password for the office is", "passcode:", "passphrase from", "Passwort für das WLAN lautet"],
  ...["Kennwort ist", "wachtwoord voor de kluis is", "lösenord är", "adgangskode til huset er"],
  ...[
    "contraseña de la red es",
    "mot de passe pour la base est",
    "senha é",
    "parola è",
    "hasło dla gości jest",
  ],
  ...["| password |", "The secret is", "login with the password", "set the password to", "- **Passwort:**"],
].map((words) => `${words} ${["kR4#mw", "Tq9z"].join("")}`);
// As people choose them, which little tells from names: after such words, or in quotes.
const CHOSEN = [
  ...["password is ?3426!", "passphrase: ?_cup20", "Passwort lautet **?4938?**", "password is `?-cup97`"],
].map((text) => text.replace("?", "Walrus"));
const QUOTED = `passcode is "${["tulip", "cups14"].join("")}"`;
const command = (value: string) => COMMANDS.map((text) => text.replace("?", value));

/** What proves who one is: passwords, and tokens that a name, a header or a command tells. */
export const PASSWORDS: ExamplesByKind = {
  AUTHORIZATION: {
    match: [
      `Authorization: Basic ${btoa("jane:tq8Wm2xe")}`,
      `with the bearer ${TOKEN}`,
      `Set-Cookie: sid=${TOKEN}${TOKEN}; Secure`,
      ...HEADERS.map((name) => `curl -H "${name}: ${TOKEN}"`),
      ...["GenieKey", "Client-ID", "ShippoToken", "SSWS"].map(
        (scheme) => `Authorization: ${scheme} ${TOKEN}`,
      ),
    ],
    pass: ["authorization", "bearer ", "cookie: ", ...HEADERS].flatMap((name) =>
      ["Bearer <token>", "Bearer $TOKEN", "Basic ********"].map((value) => `${name}: ${value}`),
    ),
  },
  CURL_CREDENTIALS: {
    match: CURL.flatMap(({ match }) => match),
    pass: CURL.flatMap(({ pass }) => pass),
  },
  URL_CREDENTIALS: {
    match: [
      "postgres://app:kT4-oWn9rbQ@db.internal:5432/orders", // claude-guard-ignore secret-in-files: made up
      "mongodb+srv://root:kV9!xq2@cluster0.mongodb.net", // claude-guard-ignore secret-in-files: made up
      "redis://:pXq93kLm@cache:6379/0", // claude-guard-ignore secret-in-files: made up
      "https://jane:kx@9f@w0Qd@host.test/path", // claude-guard-ignore secret-in-files: made up
      `https://api:${["r3alP4ss", "w0rd"].join("")}@host.test`,
      "amqps://jane@corp.test:tq8Wm2xe@mq/vhost", // claude-guard-ignore secret-in-files: made up
      `git clone https://${["d81c0f4a9b7e26", "35c0a1f8e4b92d"].join("")}@github.test/jane/notes.git`,
      `https://${["Zk3vQ8tY1mLw0R", "bXc7NhJ2uPfG5s"].join("_")}:x-oauth-basic@github.test`,
    ],
    pass: [
      "https://example.com/a:b@c",
      "https://user:password@host",
      "postgres://postgres:postgres@localhost/db",
      "mysql://root:$DB_PASSWORD@host",
      "mysql://root:<password>@host",
      "ssh://git@github.com:22/jane/notes.git",
      "http://localhost:3000",
      "https://user:****@host",
      "https://git@github.com/jane/notes.git",
      "https://your-personal-access-token-1@github.com/jane/notes.git",
      "https://jane.doe-2024-consulting@bitbucket.org/team/notes.git",
    ],
  },
  CONNECTION_PASSWORD: {
    match: [
      `{ "auth": "${btoa("jane:tq8Wm2xe")}" }`,
      `//registry.test/:_auth=${btoa("jane:tq8Wm2xe")}`,
      `<add key="ClearTextPassword" value="${["k7#pV", "q2Lz!9"].join("")}" />`,
    ],
    pass: [
      `"auth": "${btoa("jane:password")}"`,
      '"auth": "bm90aGluZyBoZXJl"',
      '<add key="Password" value="%PASSWORD%" />',
    ],
  },
  ASSIGNED_SECRET: {
    match: [
      ...[...["SECRET", "SECRET_KEY"], ...SALTS].map(
        (name) => `${name} = "${["k7#pV!q2Lz(9w", "R^m4@tX$8bN&e"].join("")}"`,
      ),
      ...OTHER_HEADERS.map((name) => `curl -H "${name}: ${TOKEN}"`),
      ...["token for CI is", "key for the new server is"].map((words) => `${words} ${sample(ALNUM, 24)}`),
      ...["smtp_credential = ", "Access token: ", "Client secret\n\n"].map(
        (name) => `${name}${["q7TmZ3", "vK9wXb"].join("")}`,
      ),
    ],
    pass: [
      "token = src/auth/tokens2.ts/index",
      "secret: uint8array_of_bytes",
      "token: request.headers.token1",
      "token: Gpt4oTokenizer",
      "secret = v1.2.3-Beta4",
      `qB7RCIPwd/${sample(ALNUM, 40)}`,
      "the token for the next page is the last item",
      "the partition key `USER#1234567`",
    ],
  },
  GENERIC_SECRET: {
    match: [`token=${sample(ALNUM, 11)}`],
    pass: ["password = process.env.DB_PASSWORD1", "token: string | undefined", "secret = config.get(key1)"],
  },
  PASSWORD: {
    match: [
      ...command(["kR4#mw", "Tq9z"].join("")),
      ...["kQ7#wz2v", "rTulpe$x"].map((value) => `db_password = "${value}",`),
      ...["kQ7#wz2v", "rT4ulpe!", "kQ7wz2Vt"].map((value) => `APP_DB_PASSWORD=${value}\\n`),
      ...['"pass": ', "'pass': ", "pass = ", "pass=", "pass: ", "pw = ", "pw=", "pw:", "password2: "].map(
        (name) => `${name}${["kQ7wz", "2Vt"].join("")}`,
      ),
      `<passphrase>${["tulip", "cups"].join("-7-")}</passphrase>`,
      `password = "${["tulip", "cups"].join("$")}"`,
      `jwtSecret: "${["tulip", "cups"].join("#")}"`,
      ...CHOSEN,
      QUOTED,
      ...SAID.flatMap((text) => [`${text}.`, `${text} |`]),
    ],
    pass: [
      `the password for it is ${["kR4#mw", "Tq9z"].join("")}...`,
      `DB_PASSWORD=${["kR4#mw", "Tq9z"].join("")}…`,
      "the password for user1@host.test is in the file",
      "send the password to jane.doe1@host.test",
      "the password hash 5f4dcc3b5aa765d61d8327deb882cf00",
      "a password with 12 characters, and a passphrase of 4 words",
      "the password is on https://host.test/reset?id=7#top",
      ...["$PASSWORD", "<password>", "changeme1", "%PASS%"].flatMap(command),
      'password: "#forgot-password1"',
      'fields: ["password", "email2fa"]',
      'passwordHash: "sha512crypt"',
      "password: 'argon2id-v19'",
      'password = "Enter 1 word"',
      "password 7 characters long",
      "password = input1",
      'The password is "incorrect" or "protected".',
      "The password is `yourpassword`.",
      'the "password", "email2fa1" and "password"field12 columns',
      "The password is `base64-encoded`, the other password is `sha256`.",
      "echo 'user:password' | sudo chpasswd",
      "echo abcdefg1 | tee file; echo hello1world >> log",
      "`openssl -passin pass:`, `htpasswd -b`, `net use /user:`, `sqlplus name/`",
      "run htpasswd -b as root, or runas /user:admin notepad",
      "the mountain pass is 2,400 m high",
      "The password is Windows.",
      "let password = conn1String::from(text)",
      "password=1q2w3e4r5t&page=2",
      ["<password>$", "{env.PASSWORD1}</password>"].join(""),
      "<password>my-password-1</password>",
      'secret: "db-credentials-v2"',
      "password: *anchor1",
      "password=&password1",
      "passwd = $1pass!x",
    ],
  },
};
