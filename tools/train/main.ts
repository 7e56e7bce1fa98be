import { writeFileSync } from "node:fs";
import { makeCorpus } from "./corpus.js";
import { digestOf } from "./digest.js";
import { LANGUAGES } from "./languages.js";
import { SEED, SETTINGS, SIZES, THRESHOLDS, TRAINING } from "./settings.js";
import { train } from "./train.js";
import { moduleOf, weightsOf } from "./write.js";

// `npm run train`: makes the weights of the detector out of the families, the same byte for byte in every run.
const examples = makeCorpus(LANGUAGES, SIZES, SEED);
const trained = train(examples, TRAINING);
writeFileSync(
  new URL("../../src/injection/weights.ts", import.meta.url),
  moduleOf(weightsOf(trained, THRESHOLDS), digestOf(examples, SETTINGS)),
);
const attacks = examples.filter(({ attack }) => attack).length;
console.log(
  `${examples.length} texts, ${attacks} of them attacks, in ${LANGUAGES.length} sets; ${trained.used} weights.`,
);
