/** Frequent words of English, German, Spanish and French, and of those who give orders to a model. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "the and you your all are that this what with for not from have will can how who why tell show give say print write " +
    "ignore forget follow reveal repeat answer question rules system prompt instructions previous above before password " +
    "secret text new now only please und die der das ist nicht alle was wie que los las una por para con les des est vous " +
    "pas dans pour qui to of in is it me my be do or if on at as an we so no"
  ).split(" "),
);
