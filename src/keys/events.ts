import type { RotationState } from "./rotation-state.js";

/**
 * What happened to the keys of a ring, for logs and alarms. `key` is a fingerprint; nothing here is secret.
 */
export type KeyEvent =
  | { readonly type: "added"; readonly key: string }
  /** `rejected`: the API answered 401 or 403. `rotated`: another has taken its place. `by hand`: `retire()`. */
  | {
      readonly type: "retired";
      readonly key: string;
      readonly reason: "rejected" | "rotated" | "by hand";
      readonly status?: number;
    }
  /** The API answered 429; the key is left alone for `ms` milliseconds. */
  | { readonly type: "resting"; readonly key: string; readonly ms: number }
  /** No key may serve. `retryAfterMs`: when the first is back; absent when none will be. */
  | { readonly type: "exhausted"; readonly retryAfterMs?: number }
  /** An answer came from another workspace than the one the ring is for. */
  | {
      readonly type: "workspace";
      readonly key: string;
      readonly expected: string;
      readonly actual: string;
    }
  /** The key is older than `maxAge`; told once a day while it is used. */
  | { readonly type: "old"; readonly key: string; readonly days: number }
  | { readonly type: "verified"; readonly key: string; readonly workspace?: string }
  /** `unreachable`: the API could not say, so nothing is known of the key. */
  | {
      readonly type: "unverified";
      readonly key: string;
      readonly reason: "rejected" | "workspace" | "model" | "unreachable";
      readonly status?: number;
    }
  /** A rotation has reached a step, see `RotationState`; `to` and `from` are fingerprints. */
  | {
      readonly type: "rotation";
      readonly step: RotationState["step"];
      readonly to: readonly string[];
      readonly from: readonly string[];
    }
  /** The rotation stopped; the keys that served before go on. `message` says why. */
  | { readonly type: "rotation failed"; readonly message: string }
  /** The source of the keys could not be read, or gave none that can be used; the keys so far stay. */
  | { readonly type: "source failed"; readonly message: string };

/** Reports an event of a ring; returns at once and never throws. */
export type EmitKeyEvent = (event: KeyEvent) => void;

/** Sends events to the app's listener. What the listener throws or rejects with changes nothing. */
export function keyEventEmitter(listener: ((event: KeyEvent) => unknown) | undefined): EmitKeyEvent {
  return (event) => {
    // In a microtask: a listener must not run between two steps of the ring.
    if (listener !== undefined) {
      Promise.resolve(event)
        .then(listener)
        .catch(() => {});
    }
  };
}
