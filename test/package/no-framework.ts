import { createGuard, type Guard, GuardError, rateLimit, redact, type Verdict } from "claude-guard";

const mine: Guard = {
  name: "mine",
  check: ({ params }): Verdict =>
    params.messages.length > 3 ? { allowed: false, code: "MINE", message: "Too long." } : { allowed: true },
};
export const guard = createGuard({ guards: [mine], rateLimit: { limit: 20, window: "1h" } });
export const text: string = redact("My number is 078-05-1120.").text;
export const refusal: number = new GuardError("RATE_LIMITED", "Later.").status;
export const limit: Guard = rateLimit({ limit: 20, window: "1h" });
// @ts-expect-error a window is a length of time
rateLimit({ limit: 20, window: "soon" });
