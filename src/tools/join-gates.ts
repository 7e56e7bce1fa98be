import { asRefusal, type GuardError } from "../errors.js";
import type { ToolGate } from "../types.js";

/** A gate, and the name of the guard that it is of. */
export interface NamedGate {
  readonly name: string;
  readonly gate: ToolGate;
}

/**
 * One gate of the gates of several guards, asked in their order. `refused` is told who refused, and throws unless the
 * call is to pass all the same.
 */
export function joinGates(
  gates: readonly NamedGate[],
  refused: (guard: string, error: GuardError) => void,
): ToolGate {
  return {
    begin(block) {
      let isHeld = false;
      for (const { name, gate } of gates) {
        try {
          isHeld = gate.begin(block) || isHeld;
        } catch (error) {
          refused(name, asRefusal(error, "A tool call"));
        }
      }
      return isHeld;
    },
    async check(use) {
      for (const { name, gate } of gates) {
        try {
          await gate.check(use);
        } catch (error) {
          refused(name, asRefusal(error, "A tool call"));
        }
      }
    },
  };
}
