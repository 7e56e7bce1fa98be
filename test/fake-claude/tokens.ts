/** A rough count: a token every four characters of JSON. The real tokenizer is not published. */
export function estimateTokens(value: unknown): number {
  return Math.max(1, Math.ceil((JSON.stringify(value) ?? "").length / 4));
}
