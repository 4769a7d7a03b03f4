import type { Quad } from "@rdfjs/types";
import type { ArchiveEntry } from "../archive-entries.js";

/** Writes statements as the text of one format, piece by piece: `start`, then as many pieces as there are, then `end`. */
export interface StatementWriter {
  start(): string;
  /** Statements that stand together: those about one subject are written as one where the format can. */
  quads(quads: readonly Quad[]): string;
  /**
   * The statements of a record and what follows from it: the same as its quads say, for some formats much quicker. All records of the archive
   * must come, each once and in order, because what follows may need those before.
   */
  entry(entry: ArchiveEntry): string;
  end(): string;
}

/** The runs of statements about one subject; where `graphs` is true, also of one graph. In order. */
export function runsOf(quads: readonly Quad[], graphs: boolean): (readonly [Quad, ...Quad[]])[] {
  const runs: [Quad, ...Quad[]][] = [];
  let run: [Quad, ...Quad[]] | undefined;
  for (const quad of quads) {
    if (run?.[0].subject.equals(quad.subject) && (!graphs || run[0].graph.equals(quad.graph))) run.push(quad);
    else {
      run = [quad];
      runs.push(run);
    }
  }
  return runs;
}
