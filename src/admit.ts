import { joinJudges } from "./answer/join-judges.js";
import { FindingsCount } from "./chain.js";
import { asRefusal, GuardError, upstreamCode } from "./errors.js";
import type { Emit } from "./events.js";
import { joinGates } from "./tools/join-gates.js";
import type {
  Allow,
  AnswerPart,
  Caller,
  Guard,
  MessageParams,
  ModelCall,
  Outcome,
  Report,
  ResponseHeaders,
  TextFilter,
  ToolGate,
} from "./types.js";

/** The folded verdicts of one call: what to send, what to filter, and what is left to do at the end. */
export interface Admission {
  readonly params: MessageParams;
  readonly headers: ResponseHeaders;
  /** Makes the filter for one content block: those of all guards, in their order. */
  filter(part?: AnswerPart): TextFilter;
  /** Decides about the tools in the answer; absent when no guard does. */
  readonly tools?: ToolGate | undefined;
  /** Judges the text of a whole answer; absent when no guard does. Rejects where one withholds it. */
  readonly judge?: ((answer: string) => Promise<void>) | undefined;
  /** Tells every guard how the call ended. Only the first call counts. Never rejects. */
  settle(outcome: Outcome, error?: unknown): Promise<void>;
}

interface Allowed {
  readonly guard: Guard;
  readonly allow: Allow;
}

/** What `admit` needs beside the call. */
export interface AdmitOptions {
  readonly guards: readonly Guard[];
  readonly emit: Emit;
  /** Denials are recorded, and the call passes all the same. */
  readonly monitor: boolean;
}

/**
 * Asks the guards in order and folds their verdicts. The only place that asks guards, records what they answered,
 * fails closed, and settles.
 *
 * @throws GuardError of the first guard that denies, after the guards before it have been told (`denied`).
 */
export async function admit(call: ModelCall, caller: Caller, options: AdmitOptions): Promise<Admission> {
  const { emit, monitor } = options;
  const started = performance.now();
  const allowed: Allowed[] = [];
  let { params } = call;
  for (const guard of options.guards) {
    const verdict = await ask(guard, { ...call, params }, caller, reporter(guard, call, caller, emit));
    if (verdict instanceof GuardError) {
      emit(caller, {
        type: "denied",
        stage: call.stage,
        guard: guard.name,
        code: verdict.code,
        monitored: monitor,
      });
      if (monitor) continue;
      await settleAll(allowed, { state: "denied", streamed: 0 }, (name) =>
        emit(caller, { type: "unsettled", stage: call.stage, guard: name }),
      );
      await tellRefused(options, verdict, call, caller);
      throw verdict;
    }
    allowed.push({ guard, allow: verdict });
    params = verdict.params ?? params;
  }
  emit(caller, { type: "allowed", stage: call.stage });
  const refused: Refused = (guard, error) => {
    if (!monitor) throw error;
    emit(caller, { type: "denied", stage: call.stage, guard, code: error.code, monitored: true });
  };
  return {
    ...admission(call, caller, params, allowed, emit, started),
    tools: gateOf(allowed, refused),
    judge: judgeOf(allowed, refused),
  };
}

/** Told who refuses the answer, or a tool in it; throws unless it is to pass all the same. */
type Refused = (guard: string, error: GuardError) => void;

function gateOf(allowed: readonly Allowed[], refused: Refused): ToolGate | undefined {
  const gates = allowed.flatMap(({ guard: { name }, allow: { tools } }) =>
    tools ? [{ name, gate: tools }] : [],
  );
  return gates.length === 0 ? undefined : joinGates(gates, refused);
}

function judgeOf(allowed: readonly Allowed[], refused: Refused): Admission["judge"] {
  const judges = allowed.flatMap(({ guard: { name }, allow: { judge } }) => (judge ? [{ name, judge }] : []));
  return judges.length === 0 ? undefined : joinJudges(judges, refused);
}

function reporter(guard: Guard, { stage }: ModelCall, caller: Caller, emit: Emit): Report {
  return (notice) => emit(caller, { ...notice, stage, guard: guard.name });
}

async function tellRefused(
  { guards, emit }: AdmitOptions,
  { code }: GuardError,
  call: ModelCall,
  caller: Caller,
): Promise<void> {
  for (const guard of guards) {
    try {
      await guard.refused?.(code, caller, reporter(guard, call, caller, emit));
    } catch {
      emit(caller, { type: "unsettled", stage: call.stage, guard: guard.name });
    }
  }
}

async function ask(
  guard: Guard,
  call: ModelCall,
  caller: Caller,
  report: Report,
): Promise<Allow | GuardError> {
  try {
    const verdict = await guard.check(call, caller, report);
    if (verdict.allowed) return verdict;
    return new GuardError(verdict.code, verdict.message, verdict);
  } catch (cause) {
    return asRefusal(cause, "The request");
  }
}

function admission(
  call: ModelCall,
  caller: Caller,
  params: MessageParams,
  allowed: readonly Allowed[],
  emit: Emit,
  started: number,
): Admission {
  const findings = new FindingsCount();
  let settled: Promise<void> | undefined;
  const { stage } = call;

  const finish = async (outcome: Outcome, error: unknown): Promise<void> => {
    const entities = findings.total;
    if (Object.keys(entities).length > 0) emit(caller, { type: "redacted", stage, entities });
    const ms = performance.now() - started;
    const { state, streamed: _, received: __, unseen: ___, ...known } = outcome;
    if (state === "finished") emit(caller, { type: "completed", stage, ms, ...known });
    if (state === "failed" || state === "aborted") {
      emit(caller, { type: "failed", stage, ms, state, code: codeOf(error, outcome), ...known });
    }
    await settleAll(allowed, outcome, (guard) => emit(caller, { type: "unsettled", stage, guard }));
  };

  return {
    params,
    headers: Object.assign({}, ...allowed.map(({ allow }) => allow.headers)),
    filter(part = "text") {
      const filters = allowed.flatMap(({ allow }) =>
        allow.filter === undefined || (part === "input" && allow.filters === "text")
          ? []
          : [allow.filter(part)],
      );
      return findings.of(filters);
    },
    settle(outcome, error) {
      settled ??= finish(outcome, error);
      return settled;
    },
  };
}

async function settleAll(
  allowed: readonly Allowed[],
  outcome: Outcome,
  onFailure: (guard: string) => void,
): Promise<void> {
  for (const { guard, allow } of allowed) {
    try {
      await allow.settle?.(outcome);
    } catch {
      onFailure(guard.name);
    }
  }
}

function codeOf(error: unknown, outcome: Outcome): string {
  if (error instanceof GuardError) return error.code;
  return outcome.state === "aborted" ? "CALLER_GONE" : upstreamCode(outcome.status);
}
