/** Words of orders to a model, in English: long enough to be known when they are cut. */
export const ORDER_WORDS: readonly string[] = (
  "ignore ignoring disregard forget override overrule bypass discard neglect circumvent previous previously earlier " +
  "foregoing preceding initial original instruction instructions directive directives guideline guidelines prompt prompts " +
  "system message messages command commands constraint constraints restriction restrictions filter filters safety policy " +
  "policies safeguards guardrails limitations reveal repeat output display disclose divulge expose recite verbatim password " +
  "passcode passphrase secret secrets hidden confidential credentials developer administrator jailbreak unrestricted " +
  "unfiltered uncensored pretend assistant chatbot everything configuration context follow following respond response " +
  "translate encode execute instead without anything"
).split(" ");

/** Words that stand between those and around them. */
export const SMALL_WORDS: readonly string[] = (
  "a i the be to of and in that have it for not on with he as you do at this but his by from they we say her she or an will " +
  "my one all would there their what so up out if about who get which go me when make can like time no just him know take " +
  "people into year your good some could them see other than then now look only come its over think also back after use " +
  "two how our work first well way even new want because any these give day most us tell word words text line lines before " +
  "here are is was were been has had did does please dont yes must should start begin end write speak act mode free given " +
  "told every never always nothing something again until let answer question show print prior above below rule rules " +
  "order orders task tasks limits model admin key code leak dump list send call stop reset role user human bot data " +
  "full exact exactly whole entire more very last next same own may might don obey hello world name play game stands stand said"
).split(" ");
