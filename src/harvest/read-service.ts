import { ArchiveError } from "../kernel/errors.js";
import { missingFields, readServiceFields, type ServiceFields } from "../sources/odata/read-metadata.js";
import type { SourceProblem } from "../sources/source-problem.js";
import type { ChamberEntity } from "../sources/source-record.js";
import { bodyText } from "./body-text.js";
import type { Client } from "./client.js";

/** What the OData service says it has, and what of it the archive misses. */
export interface ServiceReading {
  /** Null where the service does not describe itself: everything expected is then asked for. */
  readonly service: ServiceFields | null;
  readonly problems: readonly SourceProblem[];
}

/** Reads the description that the OData service gives of itself, before anything is asked of it. */
export async function readService(
  client: Client,
  base: string,
  entities: readonly ChamberEntity[],
  signal: AbortSignal | undefined,
): Promise<ServiceReading> {
  const url = `${base}/$metadata`;
  try {
    const { value } = await client.get(
      { url, accept: "application/xml", read: (body) => readServiceFields(bodyText(body, url), url) },
      signal,
    );
    return { service: value, problems: missingFields(value, entities, url) };
  } catch (error) {
    if (signal?.aborted) return { service: null, problems: [] };
    if (!(error instanceof ArchiveError)) throw error;
    const message = `the service does not describe itself (${error.message}); all fields are taken to be there`;
    return { service: null, problems: [{ code: "METADATA_UNREADABLE", message, place: url, count: 1 }] };
  }
}
