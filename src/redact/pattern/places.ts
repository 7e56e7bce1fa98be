import type { Node } from "./pattern.js";
import type { Ranges } from "./ranges.js";

const MOST_PLACES = 1000;

/** One place in a pattern: what may stand there, and which places may follow. */
export interface Place {
  readonly ranges: Ranges;
  readonly next: readonly Place[];
}

/** What follows the last place. */
export const END: Place = { ranges: [], next: [] };

/** Puts a node before the places in `next`; returns those that it may begin with. All that it makes are in `made`. */
export function link(node: Node, next: readonly Place[], made: Place[]): readonly Place[] {
  switch (node.kind) {
    case "set": {
      if (made.length === MOST_PLACES)
        throw new SyntaxError(`must be shorter: written out it has over ${MOST_PLACES} characters`);
      const place = { ranges: node.ranges, next };
      made.push(place);
      return [place];
    }
    case "sequence":
      return node.items.reduceRight((after, item) => link(item, after, made), next);
    case "choice":
      return union(node.items.map((item) => link(item, next, made)));
    case "repeat": {
      let first = next;
      let count = -1;
      // What has no place of its own is the same however often it stands there.
      for (let i = node.max; i > 0 && made.length > count; i--) {
        count = made.length;
        const more = link(node.item, first, made);
        first = i > node.min ? union([more, next]) : more;
      }
      return first;
    }
  }
}

/** The places that may follow one of these. */
export function after(places: readonly Place[]): readonly Place[] {
  return union(places.map(({ next }) => next));
}

function union(lists: readonly (readonly Place[])[]): readonly Place[] {
  // Not `flat`, which takes ten times as long: this is done for every character that a pattern reads.
  const all = new Set<Place>();
  for (const list of lists) for (const place of list) all.add(place);
  return [...all];
}
