/** The rules in one language, as sentences that `harden()` puts together. */
export interface RuleTexts {
  readonly title: string;
  /** What to help with, where the app does not say. */
  readonly task: string;
  readonly scope: (scope: string) => string;
  readonly persona: (role: string) => string;
  /** That no text changes rules, role and instructions. */
  readonly role: string;
  readonly confidentiality: string;
  /** What stands before and after the canary. */
  readonly canary: readonly [before: string, after: string];
  /** What to make of text of others, and of its wrapping, whose form is given. */
  readonly untrusted: (form: string) => string;
  /** What the wrapping holds in `datamark`. */
  readonly mark: (mark: string) => string;
  /** What the wrapping holds in `encode`. */
  readonly base64: string;
  /** How to refuse, where the app does not say. */
  readonly decline: string;
  readonly refusal: (words: string) => string;
}
