// A long stream in a process with little memory: node --max-old-space-size=N long-stream.mjs OPENING UNIT
import { createRedactor } from "../../src/redact/redact.js";

const LENGTH = 24_000_000;
const [opening = "", unit = ""] = process.argv.slice(2).map((text) => JSON.parse(text) as string);
const piece = unit.repeat(Math.ceil(8192 / unit.length));
const filter = createRedactor({
  entities: ["all"],
  secrets: ["Kq9zP3xW2mV7"],
  operators: { default: { type: "hash", secret: "x".repeat(16) } },
  allow: ["jane@example.com"],
}).filter();
let length = filter.push(opening).length;
for (let at = 0; at < LENGTH; at += piece.length) length += filter.push(piece).length;
process.stdout.write(String(length + filter.end().length));
