import type { Database } from "../store/database.js";
import type { Limits } from "./limits.js";
import type { ArchiveServices } from "./services.js";

/** What the resolvers of one request work with. */
export interface GraphqlContext {
  readonly database: Database;
  /** The base of the IRIs in the answer, with a slash at the end. */
  readonly baseIri: string;
  readonly services: ArchiveServices;
  readonly limits: Limits;
}
