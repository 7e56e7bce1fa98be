import {
  available,
  CLEAN,
  flagged,
  perHundredThousand,
  recallByRule,
  recallOf,
} from "../test/support/secrets.js";
import { number, percent, type Report, type Row } from "./support/report.js";

/** What a miss comes from, where not from chance: a random value may look like words. */
const REASONS: Readonly<Record<string, string>> = {
  "aws-access-token": "three are labelled both ways, one is the example of the documentation",
  "etsy-access-token": "labelled both ways",
  "cisco-meraki-api-key": "labelled both ways; the name inside another word",
  "clickhouse-cloud-api-secret-key": "labelled both ways: letters before the prefix",
  "aws-amazon-bedrock-api-key-long-lived": "EXAMPLE over and over",
  "github-app-token": "x over and over",
  "gitlab-rrt": "X over and over",
  "messagebird-client-id": "12345678-ABCD-… counts as a placeholder",
  "sonar-api-token": "12345678ABCDEFH counts as a placeholder",
  "slack-legacy-workspace-token": "1 over and over; shorter than any token is",
  "gcp-service-account": "names the kind of file; the key in it is found",
  "generic-api-key": "quotes and signs between a name and its value that no file has",
  "hashicorp-tf-password": "short, or in the group secrets-generic",
  "kubernetes-secret-yaml": "what a shape alone would tell",
  "nuget-config-password": "more spaces than a file has",
  "maxmind-license-key": "a mark at the end only: known by the name",
  "private-key": "no key material: random characters of any kind",
  jwt: "the header is no JSON",
  "jwt-base64": "shorter than any token is",
  "mailchimp-api-key": "a data centre of no number that there is",
  "sourcegraph-access-token": "forty hexadecimal digits without a name",
  "slack-webhook-url": "hosts that the rule's dots allow",
  "slack-app-token": "shorter than any token is",
  "curl-auth-user": "passwords in quotes that no shell reads",
};

function rulesOf(name: string): Row[] {
  const rules = [...recallByRule(name, ["secrets"])].sort(([a], [b]) => (a < b ? -1 : 1));
  const sum = (key: "found" | "of") => rules.reduce((total, [, rule]) => total + rule[key], 0);
  const both = recallOf(name, ["secrets", "secrets-generic"]);
  const missing = rules.filter(([, { found, of }]) => found < of);
  return [
    { what: "all rules", cells: [`${sum("found")} / ${sum("of")}`, percent(sum("found") / sum("of")), ""] },
    {
      what: "all rules, with secrets-generic",
      cells: [`${both.found} / ${both.of}`, percent(both.found / both.of), ""],
    },
    ...missing.map(([kind, { found, of }]) => ({
      what: kind,
      cells: [`${found} / ${of}`, percent(found / of), REASONS[kind] ?? ""],
    })),
  ];
}

const LABELLED = ["secrets_gitleaks_literals", "secrets_gitleaks_synth", "secrets_anthropic_A"];

/** How many of the secrets in the development data are found, by rule where some are missed, and what is flagged. */
export function secretsQuality(): Report {
  const title = "Secrets";
  const columns = ["found", "share", "what is missed"];
  if (!available) {
    return {
      title,
      columns,
      rows: [],
      notes: ["The development data was not found: EVAL_DATA names its folder."],
    };
  }
  const labelled = LABELLED.flatMap((name) =>
    rulesOf(name).map((row) => ({ ...row, what: `${name}: ${row.what}` })),
  );
  const clean = CLEAN.map((name) => ({
    what: `${name}, without secrets`,
    cells: ["", `${number(perHundredThousand(name))} in 100,000 characters`, ""],
  }));
  const notes = LABELLED.flatMap((name) => {
    const wrong = flagged(name);
    return [`${name}: ${wrong.length} rows labelled as harmless are flagged`, ...wrong];
  });
  return { title, columns, rows: [...labelled, ...clean], notes };
}
