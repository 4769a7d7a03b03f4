import { ArchiveError } from "../kernel/errors.js";
import type { SourceProblem } from "../sources/source-problem.js";
import type { Client } from "./client.js";
import type { FileSink } from "./sink.js";

/** What is needed to fetch the texts of papers. */
export interface RepositoryOptions {
  readonly client: Client;
  /** Address of the publisher, without a slash at the end. */
  readonly base: string;
  /** At most so many files; null for all. */
  readonly limit: number | null;
  readonly onProgress?: (files: number) => void;
}

/** What was fetched. */
export interface RepositoryCounts {
  readonly files: number;
  readonly unchanged: number;
  readonly notPublished: number;
}

/** What every publication in XML has near its beginning. */
const PUBLICATION = /<(?:officiele-publicatie|kamerstuk|handelingen|kamervragen)[\s>]/u;

/** How far to look for it: declarations and comments come before. */
const HEAD = 64 * 1024;

/**
 * Fetches the XML of papers from the official publisher, one by one; the sink has each before the next is asked for, so a harvest that is stopped goes
 * on with those that are still wanted. The publisher answers with a page of HTML for what it does not have.
 *
 * @param wanted identifiers of papers, `kst-21501-33-1149`
 */
export async function harvestFiles(
  wanted: Iterable<string> | AsyncIterable<string>,
  sink: FileSink,
  options: RepositoryOptions,
  signal?: AbortSignal,
): Promise<RepositoryCounts> {
  const counts = { files: 0, unchanged: 0, notPublished: 0 };
  for await (const identifier of wanted) {
    if (options.limit !== null && counts.files >= options.limit) break;
    const outcome = await harvestFile(identifier, sink, options, signal);
    if (outcome === "NOT_PUBLISHED") counts.notPublished += 1;
    else counts.files += 1;
    if (outcome === "UNCHANGED") counts.unchanged += 1;
    options.onProgress?.(counts.files);
  }
  return counts;
}

type Outcome = "STORED" | "UNCHANGED" | "NOT_PUBLISHED";

async function harvestFile(
  identifier: string,
  sink: FileSink,
  { client, base }: RepositoryOptions,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  // An identifier is a part of an address and must not be able to lead anywhere else.
  if (!/^[a-z]{1,8}(?:-[A-Za-z0-9]{1,20}){1,6}$/u.test(identifier))
    return await tell(sink, identifier, "is no identifier of a publication", base);
  const url = `${base}/${identifier}.xml`;
  try {
    const fetched = await client.get({ url, accept: "application/xml, text/xml", read: publicationIn }, signal);
    if (fetched.value === null) return await tell(sink, identifier, "is not published as XML", url);
    await sink.storeFile({ identifier, body: fetched.value, response: fetched.response, unchanged: fetched.unchanged });
    return fetched.unchanged ? "UNCHANGED" : "STORED";
  } catch (error) {
    if (!(error instanceof ArchiveError) || error.code !== "NOT_FOUND") throw error;
    return await tell(sink, identifier, "is not known to the publisher", url);
  }
}

// A page of HTML is an answer, and is not asked for again; XML that is cut off is.
function publicationIn(body: Uint8Array): Uint8Array | null {
  if (!PUBLICATION.test(new TextDecoder().decode(body.subarray(0, HEAD)))) return null;
  const end = new TextDecoder().decode(body.subarray(-HEAD)).trimEnd();
  if (end.endsWith(">") && /<\/(?:officiele-publicatie|kamerstuk|handelingen|kamervragen)>/u.test(end)) return body;
  throw new ArchiveError("INPUT_DAMAGED", "XML that is cut off");
}

async function tell(sink: FileSink, identifier: string, what: string, place: string): Promise<Outcome> {
  const problem: SourceProblem = { code: "NOT_PUBLISHED", message: `${identifier} ${what}`, place, count: 1 };
  await sink.storeProblem(identifier, problem);
  return "NOT_PUBLISHED";
}
