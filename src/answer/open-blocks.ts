import type { TextFilter } from "../types.js";
import { invalid } from "./answer-event.js";

/** The field of a delta that carries text to be filtered, by the delta's type. */
export const CARRIER = { text_delta: "text", input_json_delta: "partial_json" } as const;
/** The type of a delta that carries text to be filtered. */
export type CarrierType = keyof typeof CARRIER;

/** A content block whose end has not come, and the filter for what runs through its events. */
export class OpenBlock {
  readonly index: number;
  #type: CarrierType | undefined;
  #filter: TextFilter | undefined;

  constructor(index: number) {
    this.index = index;
  }

  /** The one filter for all of the block, made at the first piece. Throws when pieces of two kinds come. */
  filter(type: CarrierType, make: () => TextFilter): TextFilter {
    this.#type ??= type;
    if (this.#type !== type) throw notInOrder();
    this.#filter ??= make();
    return this.#filter;
  }

  /** What was still held back, as the delta to send it in. */
  end(): { readonly type: CarrierType; readonly text: string } | undefined {
    const text = this.#filter?.end() ?? "";
    return this.#type === undefined || text === "" ? undefined : { type: this.#type, text };
  }
}

/**
 * The content blocks of a streamed answer, which come as the API sends them: numbered as they begin, and nothing for a
 * block before it begins or after its end. In any other order readers put texts together that were filtered apart.
 *
 * Its methods throw a GuardError `UPSTREAM_INVALID` for any other order.
 */
export class OpenBlocks {
  readonly #open = new Map<unknown, OpenBlock>();
  #begun = 0;

  /** So many blocks came whole, with the message. */
  skip(count: number): void {
    this.#begun += count;
  }

  /** Begins a block. */
  begin(index: unknown): OpenBlock {
    if (index !== this.#begun) throw notInOrder();
    this.#begun++;
    const block = new OpenBlock(index);
    this.#open.set(index, block);
    return block;
  }

  /** The block that more has come for. */
  at(index: unknown): OpenBlock {
    const block = this.#open.get(index);
    if (block === undefined) throw notInOrder();
    return block;
  }

  /** Ends a block. */
  end(index: unknown): OpenBlock {
    const block = this.at(index);
    this.#open.delete(index);
    return block;
  }

  /** Ends all that are open. */
  endAll(): OpenBlock[] {
    return [...this.#open.keys()].map((index) => this.end(index));
  }
}

function notInOrder(): Error {
  return invalid("content blocks that are in no order");
}
