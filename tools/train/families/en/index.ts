import type { Language } from "../../family.js";
import { carriers } from "./carriers.js";
import { common } from "./common.js";
import { disclosure } from "./disclosure.js";
import { disclosureIndirect } from "./disclosure-indirect.js";
import { disclosureSly } from "./disclosure-sly.js";
import { disclosureTwins } from "./disclosure-twins.js";
import { everyday } from "./everyday.js";
import { fakeTurn } from "./fake-turn.js";
import { fakeTurnTerse } from "./fake-turn-terse.js";
import { indirect } from "./indirect.js";
import { indirectPretext } from "./indirect-pretext.js";
import { indirectTwins } from "./indirect-twins.js";
import { override } from "./override.js";
import { overrideClassic } from "./override-classic.js";
import { overrideForced } from "./override-forced.js";
import { overrideTerse } from "./override-terse.js";
import { overrideTwins } from "./override-twins.js";
import { personaShort } from "./persona-short.js";
import { prose } from "./prose.js";
import { roleChange } from "./role-change.js";
import { roleJailbreak } from "./role-jailbreak.js";
import { rolePrompts } from "./role-prompts.js";
import { roleTwins } from "./role-twins.js";
import { safetyAdjacent } from "./safety-adjacent.js";
import { secondPerson } from "./second-person.js";
import { securityText } from "./security-text.js";
import { support } from "./support.js";
import { technical } from "./technical.js";
import type { Topic } from "./topic.js";
import { triggerWords } from "./trigger-words.js";

const topics: readonly Topic[] = [
  common,
  carriers,
  override,
  overrideClassic,
  overrideForced,
  overrideTerse,
  overrideTwins,
  disclosure,
  disclosureSly,
  disclosureIndirect,
  disclosureTwins,
  roleChange,
  roleJailbreak,
  personaShort,
  roleTwins,
  rolePrompts,
  fakeTurn,
  fakeTurnTerse,
  indirect,
  indirectPretext,
  indirectTwins,
  everyday,
  prose,
  triggerWords,
  safetyAdjacent,
  technical,
  securityText,
  support,
  secondPerson,
];

export const en: Language = {
  lang: "en",
  slots: Object.assign({}, ...topics.map((topic) => topic.slots)),
  families: topics.flatMap((topic) => topic.families),
};
