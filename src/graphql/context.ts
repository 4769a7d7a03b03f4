import type { Database } from "../store/database.js";
import type { ReadableArchive } from "../store/history/with-archive-at.js";
import { ALL_THERE } from "../store/read/record-supply.js";
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

/** The archive as it is now. */
export function archiveNow({ database }: GraphqlContext): ReadableArchive {
  return { database, supply: ALL_THERE };
}
