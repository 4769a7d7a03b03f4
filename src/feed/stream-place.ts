/** Members on one page of the stream. Pages begin at fixed places, so that a full one never changes. */
export const PAGE_LENGTH = 250;

/** Pages in one part of the stream: what stands between its beginning and its pages, so that none of them has too many links. */
export const PART_LENGTH = 100;

/** Where the stream is. */
export interface StreamPlace {
  /** Base of the archive's IRIs, with a slash at the end. */
  readonly base: string;
  /** Address at which the server is reached, with a slash at the end. */
  readonly server: string;
}

/** IRI of the stream, which `/ldes` describes. */
export function streamIri({ base }: StreamPlace): string {
  return `${base}ldes#stream`;
}

/** Address where the stream begins. */
export function rootAddress({ server }: StreamPlace): string {
  return `${server}ldes`;
}

/** Address of a part, from 1. */
export function partAddress({ server }: StreamPlace, part: number): string {
  return `${server}ldes/parts/${part}`;
}

/** Address of a page, from 1. */
export function pageAddress({ server }: StreamPlace, page: number): string {
  return `${server}ldes/pages/${page}`;
}

/** IRI of a member, by its place in the order of versions. */
export function memberIri({ base }: StreamPlace, sequence: number): string {
  return `${base}ldes/members/${sequence}`;
}

/** IRI of what one transaction did. */
export function revisionIri({ base }: StreamPlace, revision: number): string {
  return `${base}ldes#revision-${revision}`;
}

/** Pages of a stream that ends with this member; at least one. */
export function pageCount(lastSequence: number): number {
  return Math.max(1, Math.ceil(lastSequence / PAGE_LENGTH));
}

/** Parts of a stream that ends with this member; at least one. */
export function partCount(lastSequence: number): number {
  return Math.ceil(pageCount(lastSequence) / PART_LENGTH);
}
