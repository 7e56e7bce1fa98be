import type { Language } from "../../family.js";
import { carriers } from "./carriers.js";
import { common } from "./common.js";
import { disclosure } from "./disclosure.js";
import { disclosureTwins } from "./disclosure-twins.js";
import { everyday } from "./everyday.js";
import { fakeTurn } from "./fake-turn.js";
import { indirect } from "./indirect.js";
import { indirectTwins } from "./indirect-twins.js";
import { override } from "./override.js";
import { overrideTwins } from "./override-twins.js";
import { roleChange } from "./role-change.js";
import { roleTwins } from "./role-twins.js";
import type { Topic } from "./topic.js";

const topics: readonly Topic[] = [
  common,
  carriers,
  override,
  overrideTwins,
  disclosure,
  disclosureTwins,
  roleChange,
  roleTwins,
  fakeTurn,
  indirect,
  indirectTwins,
  everyday,
];

export const en: Language = {
  lang: "en",
  slots: Object.assign({}, ...topics.map((topic) => topic.slots)),
  families: topics.flatMap((topic) => topic.families),
};
