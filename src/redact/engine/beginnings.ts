import type { Recognizer } from "../recognizer.js";
import type { Columns } from "./columns.js";

/** So many characters of an opening are looked at at most. */
export const DEEPEST = 16;

/** What is followed: the opening of a row, a sign that rows are asked near, or the character of an anchor. */
export interface Followed extends Pick<Recognizer, "opening" | "word" | "number"> {
  /** Of a row that is not always asked: the group of rows with the same signs that it is of. */
  readonly group?: number | undefined;
  /** Of a sign: the groups of rows that are asked near it. */
  readonly signs?: readonly number[];
  /** Given for the character of an anchor. */
  readonly isAnchor?: true;
}

/** An opening that is complete, or as much of it as is followed. All have all of these: then they are read sooner. */
export interface End {
  readonly depth: number;
  /** The groups of the rows that have it; `undefined` where one of them is always asked. */
  readonly groups: readonly number[] | undefined;
  /** Given where longer ones begin with it, the rest of which is not followed. */
  readonly rest: Rest | undefined;
}

/** What goes on from a beginning. */
export interface Rest {
  readonly child: Part | undefined;
}

/** A character that goes on from it, and what goes on from that. */
interface Part extends Rest {
  readonly allows: number;
  readonly sibling: Part | undefined;
  readonly end: End | undefined;
}

/** A beginning that some openings share. */
interface Node extends Part {
  readonly depth: number;
  /** What its last character may be. */
  readonly allows: number;
  /** The last that was added of those that go on from it, and the one that was added before it to the same. */
  child: Node | undefined;
  readonly sibling: Node | undefined;
  end: End | undefined;
  /** The groups of rows of which it is a sign. */
  signs: readonly number[] | undefined;
  isAnchor: boolean;
  /** Whether the opening of a row goes on from it or is it. */
  isOpening: boolean;
}

/** What has nothing before it, and may begin anywhere. */
export const ANYWHERE = 0;
/** The same of what begins where words do. */
export const AT_WORDS = 1;
/** The same of what begins where numbers do. */
export const AT_NUMBERS = 2;
const ROOTS = [ANYWHERE, AT_WORDS, AT_NUMBERS];

/**
 * The beginnings of openings, as a tree. Those that go on from one have the numbers from `first` of it on and before
 * `first` of the next one.
 */
export class Beginnings {
  readonly first: Int32Array;
  /** What the last character of each may be: a set of columns. */
  readonly allows: Int32Array;
  /** 1 for those that are the whole of what is followed, or as much as is. */
  readonly isEnd: Uint8Array;
  /** Of those of rows, a bit that says where they begin: bit 0 is right before their end, bit 1 one before that. */
  readonly live: Int32Array;
  readonly #nodes: readonly Node[];

  /** So many characters are `followed`. Of what goes on from there a text is asked where it stands. */
  constructor(openings: readonly Followed[], columns: Columns, followed: number) {
    const nodes = ROOTS.map(() => nodeOf(0, 0));
    for (const row of openings) {
      const root = nodes[row.word !== true ? ANYWHERE : row.number === true ? AT_NUMBERS : AT_WORDS];
      if (root !== undefined) add(root, row, columns);
    }
    const firsts: number[] = [];
    for (let i = 0; i < nodes.length; i++) {
      firsts.push(nodes.length);
      const parent = nodes[i] ?? NOTHING;
      if (parent.depth === followed) addRest(parent);
      else for (let node = parent.child; node !== undefined; node = node.sibling) nodes.push(node);
    }
    firsts.push(nodes.length);
    const allows = new Int32Array(nodes.length);
    const live = new Int32Array(nodes.length);
    const isEnd = new Uint8Array(nodes.length);
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i] ?? NOTHING;
      allows[i] = node.allows;
      if (node.isOpening) live[i] = 1 << (node.depth - 1);
      if (node.end !== undefined || node.signs !== undefined || node.isAnchor) isEnd[i] = 1;
    }
    this.first = new Int32Array(firsts);
    this.allows = allows;
    this.live = live;
    this.isEnd = isEnd;
    this.#nodes = nodes;
  }

  get size(): number {
    return this.#nodes.length;
  }

  at(node: number): Pick<Node, "end" | "signs" | "isAnchor"> {
    return this.#nodes[node] ?? NOTHING;
  }
}

const NOTHING = nodeOf(0, 0);

function nodeOf(depth: number, allows: number, sibling?: Node): Node {
  return {
    depth,
    allows,
    child: undefined,
    sibling,
    end: undefined,
    signs: undefined,
    isAnchor: false,
    isOpening: false,
  };
}

function add(root: Node, row: Followed, columns: Columns): void {
  const { group, signs, isAnchor } = row;
  const isOpening = signs === undefined && isAnchor === undefined;
  let parent = root;
  for (const allowed of row.opening.slice(0, DEEPEST)) {
    const allows = columns.of(allowed);
    let node = parent.child;
    while (node !== undefined && node.allows !== allows) node = node.sibling;
    if (node === undefined) {
      node = nodeOf(parent.depth + 1, allows, parent.child);
      parent.child = node;
    }
    if (isOpening) node.isOpening = true;
    parent = node;
  }
  if (isAnchor === true) parent.isAnchor = true;
  else if (signs !== undefined) parent.signs = [...(parent.signs ?? []), ...signs];
  else parent.end = endOf(parent, group);
}

function addRest(node: Node): void {
  if (node.child === undefined) return;
  node.end = { depth: node.depth, groups: node.end === undefined ? [] : node.end.groups, rest: node };
}

function endOf({ depth, end }: Node, group: number | undefined): End {
  const isAlways = group === undefined || (end !== undefined && end.groups === undefined);
  const groups = isAlways ? undefined : [...new Set([...(end?.groups ?? []), group])];
  return { depth, groups, rest: undefined };
}
