import type { Node } from "./pattern.js";
import type { Ranges } from "./ranges.js";

/** Stands among the places that follow where a pattern may end. */
export const ACCEPT = -1;
const MOST_PLACES = 1000;

/** One place in the pattern: what may stand there, and which places may follow. */
export interface Place {
  readonly ranges: Ranges;
  readonly next: readonly number[];
}

/** Puts a node before the places in `next`; returns where it begins. */
export function link(node: Node, next: readonly number[], places: Place[]): readonly number[] {
  switch (node.kind) {
    case "set":
      return [place({ ranges: node.ranges, next }, places)];
    case "sequence":
      return node.items.reduceRight((after, item) => link(item, after, places), next);
    case "choice":
      return union(...node.items.map((item) => link(item, next, places)));
    case "repeat": {
      if (node.max < node.min) throw new SyntaxError("must not have {n,m} with n above m");
      let entries = next;
      for (let i = node.max; i > 0; i--) {
        const more = link(node.item, entries, places);
        entries = i > node.min ? union(more, next) : more;
      }
      return entries;
    }
  }
}

function place(made: Place, places: Place[]): number {
  if (places.length >= MOST_PLACES) {
    throw new SyntaxError(`must be shorter: written out it has over ${MOST_PLACES} characters`);
  }
  return places.push(made) - 1;
}

/** All of them, each once. */
export function union(...lists: (readonly number[])[]): number[] {
  return [...new Set(lists.flat())];
}

/** How long the shortest match is, and the longest. A place is made after those that follow it. */
export function lengths(first: readonly number[], places: readonly Place[]): [number, number] {
  const least: number[] = [];
  const most: number[] = [];
  const over = (next: readonly number[], known: readonly number[], pick: (...of: number[]) => number) =>
    pick(...next.map((i) => (i === ACCEPT ? 0 : (known[i] ?? 0))));
  for (const { next } of places) {
    least.push(1 + over(next, least, Math.min));
    most.push(1 + over(next, most, Math.max));
  }
  return [over(first, least, Math.min), over(first, most, Math.max)];
}
