import type { Reservation, Store } from "../../src/limits/store.js";

/** A store that notes what it was asked. */
export function spyStore(inner: Store) {
  const keys: string[] = [];
  const settled: { reservation: Reservation; costs: readonly number[] }[] = [];
  const store: Store = {
    reserve(key, charges) {
      keys.push(key);
      return inner.reserve(key, charges);
    },
    settle(reservation, costs) {
      settled.push({ reservation, costs });
      return inner.settle(reservation, costs);
    },
  };
  return { store, keys, settled };
}

/** A store that hangs until the gate is opened, then does what it was asked meanwhile. */
export function gatedStore(inner: Store) {
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const store: Store = {
    reserve: (key, charges) => gate.then(() => inner.reserve(key, charges)),
    settle: (reservation, costs) => gate.then(() => inner.settle(reservation, costs)),
  };
  // A turn of the event loop outlasts every promise that memory alone can settle.
  const idle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return { store, open: () => open(), idle };
}
