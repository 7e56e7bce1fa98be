import { leftOut, peer } from "./peers.js";

/** A detector of somebody else: whether it flags a text. */
export interface PeerDetector {
  readonly name: string;
  flags(text: string): Promise<boolean>;
}

type Make = (module: never) => Promise<PeerDetector["flags"]>;

// Those that people install from npm and that need no service and no download of a model, in their default settings.
const PEERS: readonly (readonly [name: string, make: Make])[] = [
  [
    "@andersmyrmel/vard",
    async ({ vard }: { vard: () => { safeParse(text: string): { safe: boolean } } }) => {
      const detector = vard();
      return async (text) => !detector.safeParse(text).safe;
    },
  ],
  [
    "@claude-flow/aidefence",
    async ({ isSafe }: { isSafe(text: string): boolean }) =>
      async (text) =>
        !isSafe(text),
  ],
  [
    "llm-guard",
    async ({
      LLMGuard,
    }: {
      LLMGuard: new (options: object) => { validate(text: string): Promise<{ isValid: boolean }> };
    }) => {
      const guard = new LLMGuard({ promptInjection: true, jailbreak: true });
      return async (text) => !(await guard.validate(text)).isValid;
    },
  ],
  [
    "llm_guardrail",
    async ({ checkInjection }: { checkInjection(text: string): Promise<{ detected: boolean }> }) =>
      async (text) =>
        (await checkInjection(text)).detected,
  ],
  [
    "llmverify",
    async ({ isInputSafe }: { isInputSafe(text: string): boolean }) =>
      async (text) =>
        !isInputSafe(text),
  ],
  [
    "@reactive-agents/guardrails",
    async ({ detectInjection }: { detectInjection(text: string): unknown }) => {
      const effect = (await peer("effect"))?.Effect as {
        runPromise(effect: unknown): Promise<{ detected: boolean }>;
      };
      return async (text) => (await effect.runPromise(detectInjection(text))).detected;
    },
  ],
];

/** The detectors that are installed, and a note for each that is not. */
export async function injectionPeers(): Promise<{
  readonly peers: readonly PeerDetector[];
  readonly notes: readonly string[];
}> {
  const peers: PeerDetector[] = [];
  const notes: string[] = [];
  for (const [name, make] of PEERS) {
    const module = await peer(name);
    if (module === undefined) notes.push(leftOut(name));
    else peers.push({ name, flags: await make(module as never) });
  }
  return { peers, notes };
}
