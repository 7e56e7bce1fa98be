import { chain } from "../chain.js";
import type { Allow, Caller, ContentBlock, Report } from "../types.js";
import { atBreakpoint, type Hardened } from "./harden.js";
import { keptByText } from "./kept.js";
import { type LeakFilterMaker, type LeakKind, leakFilter } from "./leak-filter.js";

/** What is a leak, and what becomes of an answer that has one. */
export interface LeakRules {
  /** So many characters in a row are a quote; `false`: quotes are not looked for. */
  readonly minQuoted: number | false;
  readonly public: readonly string[];
  readonly onLeak: "block" | "flag";
}

/** Watches over the answers to prompts; what it returns is the filter of an answer. */
export interface LeakWatch {
  over(prompt: Hardened<ContentBlock>, report?: Report): Pick<Allow, "filter">;
  /** As `over`, for the prompt that a thread is created with. */
  overNewThread(prompt: Hardened<ContentBlock>, caller: Caller, report?: Report): Pick<Allow, "filter">;
  /** For a thread that goes on, whose prompt is not in the request: it is among those of the caller's threads. */
  overThread(caller: Caller, report?: Report): Pick<Allow, "filter">;
}

/** Makes ready, once a prompt, what tells that an answer gives it away. */
export function leakWatch(rules: LeakRules): LeakWatch {
  const makersOf = leakFilters(rules);
  const threads = new WeakMap<Caller, ReadonlySet<LeakFilterMaker>>();
  const filterBy = (makers: Iterable<LeakFilterMaker>, report: Report | undefined) => {
    const all = [...makers];
    if (all.length === 0) return {};
    const onLeak = rules.onLeak === "block" ? "block" : flagOnce(report);
    return { filter: () => chain(all.map((make) => make(onLeak))) };
  };
  return {
    over: (prompt, report) => filterBy(makersOf(prompt), report),
    overNewThread(prompt, caller, report) {
      threads.set(caller, new Set([...(threads.get(caller) ?? []), ...makersOf(prompt)]));
      return filterBy(makersOf(prompt), report);
    },
    overThread: (caller, report) => filterBy(threads.get(caller) ?? [], report),
  };
}

// An answer has a filter for each of its blocks; what it gave away is told once.
function flagOnce(report: Report | undefined): (kind: LeakKind) => void {
  const told = new Set<LeakKind>();
  return (kind) => {
    if (told.has(kind)) return;
    told.add(kind);
    report?.({ type: "flagged", code: "PROMPT_LEAK", signals: { [kind]: 1 } });
  };
}

// What stands after a prompt's first breakpoint may be another for each caller: it has a filter of its own, so that the
// rest is made ready once.
function leakFilters({
  minQuoted,
  public: shown,
}: LeakRules): (prompt: Hardened<ContentBlock>) => readonly LeakFilterMaker[] {
  const makerOf = keptByText((text, canary: string | undefined) =>
    minQuoted === false
      ? leakFilter({ canary, confidential: [] })
      : leakFilter({ canary, confidential: [text], public: shown, minQuoted }),
  );
  return ({ system, canary }) => {
    if (minQuoted === false) return canary === undefined ? [] : [makerOf(canary, canary)];
    const [shared, own] = atBreakpoint(system);
    if (own === "") return [makerOf(shared, canary)];
    // A quote may begin before the breakpoint: with as much of that as is no quote by itself.
    return [makerOf(shared, canary), makerOf(`${shared.slice(1 - minQuoted)}\n\n${own}`, undefined)];
  };
}
