import type { ExamplesByKind } from "../examples.js";
import { sample } from "./sample.js";

const line = (word: string, label: string) => `-----${word} ${label}-----`;
const MATERIAL = "MC4CAQAwBQYDK2VwBCIEIKx7vQ2nT0hYd3LsWb9uRzEJ5pXc8aMgFq4NtVi1oZk6";
const block = (label: string, eol = "\n") =>
  [line("BEGIN", label), MATERIAL, line("END", label), ""].join(eol);

const BLOCKS = {
  match: [
    ...["", "RSA ", "EC ", "DSA ", "OPENSSH ", "ENCRYPTED "].map((label) => block(`${label}PRIVATE KEY`)),
    block("PGP PRIVATE KEY BLOCK"),
    block("PRIVATE KEY", "\\n"),
    block("PRIVATE KEY", "\r\n"),
    block("PRIVATE KEY", " "),
    `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n${MATERIAL}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----`,
    `${line("BEGIN", "RSA PRIVATE KEY")}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n${MATERIAL}`,
    `${line("BEGIN", "PRIVATE KEY")}\n${MATERIAL}`,
    `${line("BEGIN", "PRIVATE KEY")}\n${(MATERIAL.match(/.{1,8}/g) ?? []).join("\n")}`,
    `${line("BEGIN", "PRIVATE KEY")}" +\n  "${MATERIAL}`,
    `${line("BEGIN", "PRIVATE KEY")}\n${MATERIAL}. `,
    btoa(line("BEGIN", "RSA PRIVATE KEY") + MATERIAL),
  ],
  pass: [
    `A file that starts with "${line("BEGIN", "PRIVATE KEY")}" holds a key: never commit one to a repository.`,
    `${line("BEGIN", "RSA PRIVATE KEY")}\n...\n${line("END", "RSA PRIVATE KEY")}`,
    `${line("BEGIN", "RSA PRIVATE KEY")}\n${MATERIAL.slice(0, 32)}...\n${line("END", "RSA PRIVATE KEY")}`,
    `${line("BEGIN", "PRIVATE KEY")}\n[PRIVATE_KEY]\n${MATERIAL}`,
    `${line("BEGIN", "OPENSSH PRIVATE KEY")}${line("END", "OPENSSH PRIVATE KEY")}`,
    block("CERTIFICATE"),
    block("PUBLIC KEY"),
    block("PGP PUBLIC KEY BLOCK"),
    btoa(line("BEGIN", "CERTIFICATE") + MATERIAL),
    `${btoa("-----BEGIN ").slice(0, 14)}${"=".repeat(50)}`,
  ],
};

const putty = (eol: string) =>
  [
    "PuTTY-User-Key-File-3: ssh-ed25519",
    "Encryption: none",
    "Comment: jane",
    "Public-Lines: 1",
    "AAAAC3Nz",
    "Private-Lines: 1",
    "AAAAIKx7vQ2nT0hYd3LsWb9uRzEJ5pXc8aMgFq4NtVi1oZk6",
    `Private-MAC: ${"0f3a9c27".repeat(8)}`,
  ].join(eol);

const hex = sample("0123456789abcdef", 64);
const base64 = `${sample("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", 43)}=`;

/** Private keys in armor, in files of PuTTY, and after a name. */
export const PRIVATE_KEYS: ExamplesByKind = {
  PRIVATE_KEY: {
    match: [
      ...BLOCKS.match,
      ...["\n", "\r\n", "\\n"].map(putty),
      ...[`PRIVATE_KEY=0x${hex}`, `"privateKey": "${hex}"`, `--private-key=${hex}`, `PresharedKey = ${hex}`],
      ...["PrivateKey", "PresharedKey", "private_key", "private-key"].map((name) => `${name} = ${base64}`),
    ],
    pass: [
      ...BLOCKS.pass,
      "A file that begins with PuTTY-User-Key-File-3: is a private key.",
      "PuTTY-User-Key-File-2: ssh-rsa",
    ],
  },
};
