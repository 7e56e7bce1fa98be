import { describe, expect, it } from "vitest";
import {
  isFiller,
  isPublished,
  isStandIn,
  isWordy,
} from "../../../../src/redact/recognizers/values/placeholder.js";
import { isSequence } from "../../../../src/redact/recognizers/values/sequence.js";
import { RECOGNIZERS } from "../../../../src/redact/recognizers.js";
import { redact } from "../../../../src/redact/redact.js";

const STAND_INS = [
  ...[
    "changeme",
    "my-secret-key",
    "P@ssw0rd123!",
    "devpassword",
    "app_pw",
    "your_token",
    "test-key-123",
    "REDACTED",
  ],
  ...[
    "$DB_PASSWORD",
    "<token>",
    "{{ key }}",
    "%API_KEY%",
    "%(key)s",
    "process.env.KEY",
    "os.environ",
    "var.password",
  ],
  ...[
    "uuidv4()",
    "****",
    "xxxxxxxx",
    "sk-ant-...",
    "aaaaaaaa",
    "deadbeef",
    "qwerty123",
    "abcdef1234567890",
    "foobar",
  ],
  ...["loremipsum123", "contraseña123", "use-secret-manager-2", "Tr0ub4dour&3", "min-8-chars-1", "n/a"],
  ...["0xdeadbeef", "replace-with-32-byte-key", "MTIzNDU2Nzg5MDEyMzQ1Ng=="],
  ...["set-in-vault", "user-defined", "do-not-share-this-one-with-me", "passphrase-for-aes-256-gcm"],
  // In other languages.
  ...["a_sua_chave_aqui", "IHR-SCHLÜSSEL-HIER", "votre-clé-ici", "la-tua-chiave"],
  ...[
    "this.state.password1",
    "arn:aws:secretsmanager:eu-1:1",
    "kv/prod/secrets/pw1",
    "ref+awsssm://prod/pw1",
  ],
  ...["dXNlcm5hbWU6cGFzc3dvcmQ=", "1q2w3e4r5t", "a1b2c3d4e5f6g7h8", "00112233445566778899aabbccddeeff"],
];
const FORMS: readonly ((value: string) => string)[] = [
  (value) => `postgres://app:${value}@db.internal/x`,
  (value) => `curl -u admin:${value} https://host.test/`,
  (value) => `Server=db;User Id=sa;Password=${value};`,
  (value) => `jdbc:mysql://db/x?user=a&password=${value}&ssl=true`,
  (value) => `Authorization: Bearer ${value}`,
  (value) => `TWILIO_AUTH_TOKEN=${value}`,
  (value) => `api_key: "${value}"`,
  (value) => `password: "${value}"`,
  (value) => `<password>${value}</password>`,
  (value) => `The password is ${value}.`,
  (value) => `docker login -u jane -p ${value} host`,
  (value) => `new NetworkCredential("jane", "${value}")`,
  (value) => `Set-Cookie: session=${value}; Path=/`,
];
const ALNUM = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Made at run time, the same each time. */
function drawn(length: number, seed: number): string {
  let state = seed * 7919 + 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return ALNUM[Math.floor((state / 2 ** 32) * ALNUM.length)];
  };
  return Array.from({ length }, next).join("");
}

describe("what stands for a secret", () => {
  it.each(STAND_INS)("%s, whatever it is given to", (value) => {
    expect(isStandIn(value)).toBe(true);
    for (const form of FORMS)
      expect(redact(form(value), { entities: ["secrets", "secrets-generic"] }).findings).toEqual([]);
  });

  it("is not what is drawn at random, whatever words stand beside it", () => {
    const seeds = Array.from({ length: 400 }, (_, i) => i);
    expect(seeds.filter((seed) => isStandIn(drawn(16, seed)))).toEqual([]);
    expect(seeds.filter((seed) => isWordy(drawn(32, seed).toLowerCase()))).toEqual([]);
    const text = `# example, replace it: postgres://user:${drawn(16, 7)}@db/test`;
    expect(redact(text).text).toBe("# example, replace it: postgres://[URL_CREDENTIALS]@db/test");
  });

  it.each(["kT4-oWn9rbQ", "Tr0ub4dor&3x", "9f2c7e1ab3", "enjoy-enough-outwit-win"])("is not %s", (value) => {
    expect(isStandIn(value)).toBe(false);
  });

  it("is what the standards of OAuth show", () => {
    const answer = '{"access_token": "SlAV32hkKG", "refresh_token": "tGzv3JOkF0XG5Qx2TlKWIA"}';
    const request =
      "Authorization: Bearer mF_9.B5f-4.1JqM\nAuthorization: Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW";
    for (const text of [answer, request]) expect(redact(text, { entities: ["all"] }).findings).toEqual([]);
  });

  it("makes no address of what stands between it and a place", () => {
    const text =
      "amqp://app:placeholder@mq.example.com, ftp://anonymous:guest@ftp.example.com, https://publicKey@errors.example.com/4";
    expect(redact(text, { entities: ["all"] }).findings).toEqual([]);
    const algorithms = "Ciphers aes256-gcm@openssh.com; KexAlgorithms curve25519-sha256@libssh.org";
    expect(redact(algorithms, { entities: ["all"] }).findings).toEqual([]);
    const address = "Mail: jane@mq.example.com, see https://example.com:8080/jane@mq.example.com";
    expect(redact(address, { entities: ["all"] }).findings).toHaveLength(2);
  });

  it.each(["123", "abc", "あなたのパスワード", "您的密码", "ваш-пароль", "비밀번호"])(
    "in a URL is %s",
    (password) => {
      const text = `postgres://app:${password}@db.example.com/x and https://me:${password}@git.example.com`;
      expect(redact(text).text).toBe(text);
    },
  );

  it("is the next setting, where a name is given nothing", () => {
    const text =
      "WEBHOOK_SECRET=\nASSET_BUCKET=acme7-uploads3-Xk29\nregister(token=\n  auth_mode=oauth2pkce4all9,\n)";
    expect(redact(text, { entities: ["secrets", "secrets-generic"] }).findings).toEqual([]);
  });

  it("is a token in which one character stands for all", () => {
    const token = ["MTAxMjM0NTY3ODkwMTIzNDU2Nw", "X".repeat(6), "X".repeat(27)].join(".");
    expect(redact(`DISCORD_TOKEN=${token}`, { entities: ["all"] }).findings).toEqual([]);
  });

  it("is what standards show", () => expect(isPublished("550e8400-e29b-41d4-a716-446655440000")).toBe(true));
});

describe("a value of which only the beginning is shown", () => {
  it.each(["kQ7wZ2vX5n...", "kQ7wZ2vX5n…"])("%s is none", (value) => {
    expect(
      redact(`Server=db;Password=${value} and api_key: ${value}`, { entities: ["all"] }).findings,
    ).toEqual([]);
  });
});

describe("isSequence", () => {
  it.each(["abc123def456", "qwertyuiop", "fedcba9876543210", "1qaz2wsx3edc", "123456789012"])(
    "%s",
    (text) => {
      expect(isSequence(text)).toBe(true);
    },
  );

  it.each(["", "781236542736", "221a6556-4559-4aab-8770", "k9x2mq7w"])("not %s", (text) => {
    expect(isSequence(text)).toBe(false);
  });
});

/** What stands in the place of a value of such a length. */
const FILLERS: readonly ((length: number) => string)[] = [
  ...["x", "X", "0", "abcd1234", "EXAMPLE", "deadbeef", "my_secret_token_", "NotARealTokenJustAnExample"],
  ...[
    "0123456789abcdef",
    "abcdefghijklmnopqrstuvwxyz",
    "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789",
    "1a2b3c4d5e6f7g8h9i0j",
  ],
].map((part) => (length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length));

describe("what fills the place of a secret", () => {
  const told = Object.values(RECOGNIZERS)
    .flat()
    .flatMap((row) => (row.told !== undefined && "prefix" in row.told ? [row.told] : []));
  const prefixes = [...new Map(told.map((row) => [row.prefix, row]))].map(([, row]) => row);

  it.each(FILLERS.map((fill) => [fill(30), fill] as const))("%s is none, behind any prefix", (_, fill) => {
    const found = prefixes.flatMap(({ prefix, length }) => {
      const begin = prefix.replace(/\[(.).*?\]/g, "$1");
      const text = `Use ${begin}${fill(length)} or "${begin}${fill(length + 5)}".`;
      return redact(text, { entities: ["secrets", "secrets-generic"] }).findings.map(() => text);
    });
    expect(found).toEqual([]);
  });

  it("is none in a key of Anthropic's, as long as keys are", () => {
    for (const kind of ["api03", "admin01", "oat01"]) {
      for (const fill of FILLERS) {
        const text = `ANTHROPIC_API_KEY="${["sk", "ant", kind, fill(95)].join("-")}"`;
        expect(redact(text).text).toBe(text);
      }
    }
  });

  it("leaves a key that only begins so", () => {
    const key = ["sk", "ant", "api03", `abcdefghijklmnopqrstuvwxyz${drawn(69, 3)}`].join("-");
    expect(redact(`key: ${key}`).text).toBe("key: [ANTHROPIC_API_KEY]");
  });

  it.each(["xxxxxxxxxxxx.yyyyyyyy", "EXAMPLE_PAYLOAD.EXAMPLE_SIGNATURE", "0123456789abcdef.abc"])(
    "%s is no payload",
    (rest) => {
      const text = `Authorization: Bearer ${btoa('{"alg":"HS256"}')}.${rest}`;
      expect(redact(text).text).toBe(text);
    },
  );

  it("is a template, whatever stands before it", () => {
    const text = ["password: v1-oat01-", "{KEY}"].join("$");
    expect(redact(text, { entities: ["all"] }).text).toBe(text);
  });

  it.each(["placeholderplaceh", "abcabcabcabcabc", "use-your-own-secret-tok"])("%s", (text) => {
    expect(isFiller(text)).toBe(true);
  });

  it("is not what is drawn at random", () => {
    const seeds = Array.from({ length: 400 }, (_, i) => i);
    expect(seeds.filter((seed) => isFiller(drawn(16, seed)))).toEqual([]);
  });
});
