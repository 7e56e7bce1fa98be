import { asRefusal, type GuardError } from "../errors.js";

/** Judges the text of a whole answer; what it throws withholds it. */
export type Judge = (answer: string) => void | Promise<void>;

/**
 * One judge of those of several guards, asked in their order. `refused` is told who withholds the answer, and throws
 * unless it is to pass all the same.
 */
export function joinJudges(
  judges: readonly { readonly name: string; readonly judge: Judge }[],
  refused: (guard: string, error: GuardError) => void,
): (answer: string) => Promise<void> {
  return async (answer) => {
    for (const { name, judge } of judges) {
      try {
        await judge(answer);
      } catch (error) {
        refused(name, asRefusal(error, "The answer"));
      }
    }
  };
}
