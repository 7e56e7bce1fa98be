import type { Place } from "./link-places.js";

/** What is being read. */
export type Mode =
  | { readonly type: "text" }
  /** A URL in plain text: `start` was read, its host is being read. */
  | { readonly type: "host"; readonly start: string }
  /** What comes after the host. */
  | { readonly type: "rest"; readonly stays: boolean }
  /** White space before a target. */
  | { readonly type: "before"; readonly place: Place }
  | Target;

/** A target that is being read; what of it `goes` is not held. */
export interface Target {
  readonly type: "target";
  readonly place: Place;
  readonly end: string | RegExp;
  readonly goes: boolean;
}

/** How far a step came, and what goes out; a step that stands still waits for more. */
export interface Step {
  readonly out: string;
  readonly at: number;
}

/** Nothing of the kind. */
export const TEXT: Mode = { type: "text" };
