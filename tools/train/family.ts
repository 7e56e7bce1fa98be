/** What a text of a family asks of a model, or that it asks nothing of the kind. */
export type Attack =
  /** To drop, forget or replace the instructions it has. */
  | "override"
  /** To show, repeat or describe its instructions or what it was told to keep. */
  | "disclosure"
  /** To become somebody, or enter a mode, for whom the rules do not hold. */
  | "role-change"
  /** A turn, a delimiter or a message of the system that the user made up. */
  | "fake-turn"
  /** In text that a tool or a document brings: an order to the model that reads it. */
  | "indirect";

/**
 * Texts that are made from templates, in one language.
 *
 * In a template `{name}` is replaced by one of `slots[name]`, which may hold slots in turn; `[a|b|]` by one of the
 * ways to write, of which one may be empty. The slots of a language are shared by its families.
 */
export interface Family {
  /** Unique within the language: `override/plain`, `quoting/override`. */
  readonly name: string;
  /** `undefined`: harmless. */
  readonly attack?: Attack;
  /** The attack whose words a harmless family uses without making it. */
  readonly twinOf?: Attack;
  readonly templates: readonly string[];
}

/** All that is written in one language. */
export interface Language {
  /** ISO 639-1, `en`. */
  readonly lang: string;
  /** How many times as many texts are made of each template as otherwise; for what is most often met. Default 1. */
  readonly times?: number;
  readonly slots: Readonly<Record<string, readonly string[]>>;
  readonly families: readonly Family[];
}
