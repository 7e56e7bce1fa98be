import type { MessageParams } from "./types.js";

/** The call goes on with a conversation that the API holds: its earlier turns and its system prompt are not in it. */
export function continuesThread({ thread }: MessageParams): boolean {
  return typeof thread === "object" && thread !== null && "type" in thread && thread.type === "continue";
}
