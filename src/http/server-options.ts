import type { CatalogSettings } from "../catalog/catalog-facts.js";
import type { Limits } from "../graphql/limits.js";
import type { ArchiveServices } from "../graphql/services.js";
import type { SparqlService } from "../sparql/sparql-service.js";
import type { Store } from "../store/open-store.js";

/** What the server needs: the composition root passes it in. */
export interface ServerOptions {
  readonly store: Store;
  readonly baseIri: string;
  readonly services: ArchiveServices;
  readonly introspection?: boolean;
  readonly limits?: Partial<Limits>;
  /** Version of the program: an answer may change with it. */
  readonly version: string;
  /** Folder of the dumps; none are offered where it is missing. */
  readonly dumpFolder?: string;
  /** What the catalogue says of who publishes the archive; nobody is named where it is missing. */
  readonly catalog?: CatalogSettings;
  /** Answers SPARQL; absent where it is switched off. Closed with the server. */
  readonly sparql?: SparqlService;
  /** Is told of faults of ours. */
  readonly log: (line: string, error?: unknown) => void;
}
