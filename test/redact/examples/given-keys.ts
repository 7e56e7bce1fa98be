import type { ExamplesByKind } from "../examples.js";

const VALUE = ["kQ7wZ2vX5n9R3t", "YbL8mPdF4hJ6sC1a"].join("");
const HEX = ["3f9a17c0e52b", "84d6f01c"].join("");
const BOOTSTRAP = ["be8d3f", "da8a6x9a46edc282"].join(".");
const PLATFORM = ["f-_RrJDVnuVh07HNTcmnQx", "b6CbcQsxmEarVm9P_RWtF"].join("_");

const NAMES = [
  ...["ACME_KEY=", "export ACME_KEY='", '"acmeKey": "', "acme.key = ", "X-Acme-Key: ", "'acme_key' => '"],
  ...["<acmeKey>", "run --acme-key ", "ENV ACME_KEY ", "The Acme key is ", "my Acme key: `"],
  ...['os.environ["ACME_KEY"] = "', '<add key="AcmeKey" value="', "https://acme.test/v1?key="],
];
const OTHER_NAMES = [
  ...[
    "public_key: ",
    "publicKey=",
    '"S3Key": "',
    "cache-key: ",
    "the primary key is ",
    "apt-key --recv-key ",
  ],
  ...["monkey: ", "acme_keys = ", "the key is ", "  key: ", "key fingerprint is MD5:", "Acme key. Then: "],
  ...["acme_key is not ", "acme_key_id="],
];

/** Random values that are given to names: to any that ends with `key`, and to an option. */
export const GIVEN_KEYS: ExamplesByKind = {
  ASSIGNED_SECRET: {
    match: [
      ...NAMES.flatMap((name) => [name + VALUE, name + HEX]),
      `ibm_platform_key="${PLATFORM}"`,
      `acme_key = ${HEX.slice(0, 8)}.${VALUE}`,
      `--token ${BOOTSTRAP}`,
      `Authentication key: ${["AIhq5Xyb", "1Gga9Q35"].join("")}`,
      `acme token - '${HEX}'`,
    ],
    pass: [
      ...OTHER_NAMES.map((name) => name + VALUE),
      `acme_key = ${HEX.slice(0, 16)}`,
      "ACME_KEY=loadPKCS8PrivateKeyFromBytes",
      "acme_key = NID_pbe_WithSHA1And3_Key_TripleDES_CBC",
      "acmeKey: uploads/2024/05/holiday-on-the-beach-12-b.png",
      "acme_key = ed25519.Ed25519PrivateKey.from_bytes",
      "ACME_KEY=<your-key-here>",
      "kubeadm join --token abcdef.0123456789abcdef",
      `styles.${BOOTSTRAP.slice(7)}.css`,
      "ACME_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "ACME_KEY=a1b2c3d4e5f6a7b8c9d0e1f2",
      "acme_key: 3f9a17c0-e52b-4d6f-a01c-9b8e7d6c5a40",
    ],
  },
};
