import type { Quad } from "@rdfjs/types";
import { termFactory } from "../n3.js";
import { openSubjectParts, type SubjectParts } from "./subject-parts.js";

/** The most statements that are held in memory before they are put into files. */
export const MOST_HELD = 100_000;

// Large enough that the fixed cost of a check does not count, small enough for what the engine remembers of each thing it has checked.
const BATCH = 10_000;

/**
 * Puts statements, in whatever order they come, into batches such that everything said of a thing is in one batch. More than fit into
 * memory are put into temporary files by subject and read back file by file, so that memory stays flat. Named graphs are left out:
 * shapes speak of statements, whoever made them.
 * @param held the most statements held at once.
 */
export async function* groupBySubject(
  quads: AsyncIterable<Quad> | Iterable<Quad>,
  held: number = MOST_HELD,
): AsyncIterable<readonly Quad[]> {
  let read: Quad[] = [];
  let parts: SubjectParts | undefined;
  try {
    for await (const quad of quads) {
      read.push(withoutGraph(quad));
      if (read.length < held) continue;
      parts ??= await openSubjectParts();
      await parts.add(read);
      read = [];
    }
    if (parts === undefined) {
      yield* inBatches([read]);
      return;
    }
    await parts.add(read);
    read = [];
    yield* inBatches(parts.read());
  } finally {
    await parts?.remove();
  }
}

/** A statement as it is whatever graph it stands in. */
export function withoutGraph({ subject, predicate, object }: Quad): Quad {
  return termFactory.quad(subject, predicate, object);
}

// In each part are all the statements about its subjects.
async function* inBatches(parts: AsyncIterable<readonly Quad[]> | Iterable<readonly Quad[]>): AsyncIterable<readonly Quad[]> {
  let batch: Quad[] = [];
  for await (const part of parts) {
    for (const subject of bySubject(part).values()) {
      for (const quad of subject) batch.push(quad);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function bySubject(quads: readonly Quad[]): ReadonlyMap<string, readonly Quad[]> {
  const subjects = new Map<string, Quad[]>();
  for (const quad of quads) {
    const key = `${quad.subject.termType} ${quad.subject.value}`;
    const known = subjects.get(key);
    if (known === undefined) subjects.set(key, [quad]);
    else known.push(quad);
  }
  return subjects;
}
