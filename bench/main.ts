import { canonical, canonicalSpeed } from "./canonical.js";
import { chat } from "./chat.js";
import { check } from "./check.js";
import { firstToken } from "./first-token.js";
import { http } from "./http.js";
import { injection } from "./injection.js";
import { injectionSpeed } from "./injection-speed.js";
import { injectionThresholds } from "./injection-thresholds.js";
import { leak } from "./leak.js";
import { limits } from "./limits.js";
import { limitsExact } from "./limits-exact.js";
import { limitsMemory } from "./limits-memory.js";
import { limitsOutage } from "./limits-outage.js";
import { limitsRedis } from "./limits-redis.js";
import { memory } from "./memory.js";
import { piiQuality } from "./pii-quality.js";
import { prompt } from "./prompt.js";
import { redact } from "./redact.js";
import { redactAll } from "./redact-all.js";
import { rotation } from "./rotation.js";
import { secretsQuality } from "./secrets-quality.js";
import { stream } from "./stream.js";
import { machine, table } from "./support/report.js";

// `npm run bench` runs all of them, `npm run bench -- http stream` these.
const BENCHES = {
  http,
  chat,
  stream,
  "first-token": firstToken,
  memory,
  redact,
  "redact-all": redactAll,
  prompt,
  leak,
  "secrets-quality": secretsQuality,
  "pii-quality": piiQuality,
  canonical,
  "canonical-speed": canonicalSpeed,
  injection,
  "injection-speed": injectionSpeed,
  "injection-thresholds": injectionThresholds,
  limits,
  "limits-exact": limitsExact,
  "limits-memory": limitsMemory,
  "limits-redis": limitsRedis,
  "limits-outage": limitsOutage,
  check,
  rotation,
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(", ")}; there are ${Object.keys(BENCHES).join(", ")}.`);
  process.exit(1);
}
console.log(`${machine()}\nMedians; in brackets the least and the most of all rounds.\n`);
for (const [name, run] of Object.entries(BENCHES)) {
  if (named.length === 0 || named.includes(name)) console.log(table(await run()));
}
