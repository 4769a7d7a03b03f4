import type { Limits } from "../graphql/limits.js";
import type { ArchiveServices } from "../graphql/services.js";
import type { Store } from "../store/open-store.js";

/** What the server needs: the composition root passes it in. */
export interface ServerOptions {
  readonly store: Store;
  readonly baseIri: string;
  readonly services: ArchiveServices;
  readonly introspection?: boolean;
  readonly limits?: Partial<Limits>;
  /** Is told of faults of ours. */
  readonly log: (line: string, error?: unknown) => void;
}
