import type { Store, Write } from "../../store/open-store.js";

/** A store in which every transaction is a part of one that has begun: for work that is done as a whole or not at all. */
export function withinTransaction(store: Store, write: Write): Store {
  return { ...store, database: write, transaction: (work) => work(write) };
}
