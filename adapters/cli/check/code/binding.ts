import type { AstNode } from "./ast.js";

/** One thing that a name is given; `path` leads from it to the part that it gets, as in `const { a } = value`. */
export interface Value {
  readonly node: AstNode;
  readonly path: readonly string[];
  /** The call that gives it, where the name is a parameter. */
  readonly by?: Passing;
}

/** A call of a function of the file. */
export interface Passing {
  readonly call: AstNode;
  readonly callee: AstNode;
}

/** What a name stands for. */
export interface Binding {
  readonly values: readonly Value[];
  /** What its fields are given later, as in `name.field = value`; under `*` what is added to it. */
  readonly fields: ReadonlyMap<string, readonly AstNode[]>;
  readonly isParameter: boolean;
  /** `name` is `*` for all that a module exports. */
  readonly imported?: { readonly from: string; readonly name: string };
}
