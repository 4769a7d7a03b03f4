import type { Database } from "../store/database.js";
import { readMembers } from "./read-members.js";
import { PAGE_LENGTH, PART_LENGTH, pageAddress, pageCount, partAddress, partCount, rootAddress, type StreamPlace } from "./stream-place.js";
import type { StreamLink, StreamNode } from "./stream-quads.js";

/** The beginning of a stream that ends with the member `last`, with links to its parts. */
export async function readRoot(database: Database, place: StreamPlace, last: number): Promise<StreamNode> {
  const links = await readLinks(database, last, { first: 1, count: partCount(last), length: PART_LENGTH * PAGE_LENGTH }, (part) =>
    partAddress(place, part),
  );
  return { address: rootAddress(place), links, members: [], complete: false };
}

/** A part, from 1, with links to its pages; null for one that there is not. */
export async function readPart(database: Database, place: StreamPlace, last: number, part: number): Promise<StreamNode | null> {
  if (part < 1 || part > partCount(last)) return null;
  const first = (part - 1) * PART_LENGTH + 1;
  const count = Math.min(PART_LENGTH, pageCount(last) - first + 1);
  const links = await readLinks(database, last, { first, count, length: PAGE_LENGTH }, (page) => pageAddress(place, page));
  return { address: partAddress(place, part), links, members: [], complete: last >= part * PART_LENGTH * PAGE_LENGTH };
}

/** A page, from 1, with its members; null for one that there is not. */
export async function readPage(database: Database, place: StreamPlace, last: number, page: number): Promise<StreamNode | null> {
  if (page < 1 || page > pageCount(last)) return null;
  const first = (page - 1) * PAGE_LENGTH;
  // Not beyond what was known as the last one: the answer is that of one revision.
  const members = await readMembers(database, first, Math.min(PAGE_LENGTH, Math.max(0, last - first)));
  return { address: pageAddress(place, page), links: [], members, complete: last >= page * PAGE_LENGTH };
}

interface Stretch {
  /** Number of the first node, from 1. */
  readonly first: number;
  readonly count: number;
  /** Members in each. */
  readonly length: number;
}

async function readLinks(
  database: Database,
  last: number,
  { first, count, length }: Stretch,
  addressOf: (number: number) => string,
): Promise<readonly StreamLink[]> {
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  const places = numbers.flatMap((number) => [(number - 1) * length + 1, number * length]);
  const rows = await database.readRows<{ sequence: number; at: string }>(
    `select v.sequence, r.at from json_each(?) p cross join record_version v on v.sequence = p.value
     join archive_revision r on r.revision = v.revision`,
    [JSON.stringify(places)],
  );
  const moments = new Map(rows.map(({ sequence, at }) => [sequence, at]));
  return numbers.flatMap((number) => {
    const from = moments.get((number - 1) * length + 1);
    const until = number * length <= last ? (moments.get(number * length) ?? null) : null;
    return from === undefined ? [] : [{ address: addressOf(number), from, until }];
  });
}
