import { appendFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Quad } from "@rdfjs/types";
import { parseRdf } from "../n3.js";
import { line } from "../serialise/lines.js";

/** Statements in temporary files, those about one thing always in the same file. */
export interface SubjectParts {
  readonly add: (quads: readonly Quad[]) => Promise<void>;
  /** The statements of each file at once. */
  readonly read: () => AsyncIterable<readonly Quad[]>;
  readonly remove: () => Promise<void>;
}

// Ten million statements make parts of about 40,000, which take some tens of megabytes each.
const PARTS = 256;

/** Opens an empty set of parts in a folder of its own in the system's temporary folder. */
export async function openSubjectParts(): Promise<SubjectParts> {
  const folder = await mkdtemp(join(tmpdir(), "raadsarchief-validate-parts-"));
  const used = new Set<number>();
  const file = (part: number) => join(folder, `${part}.nt`);
  return {
    add: async (quads) => {
      const lines = new Map<number, string>();
      for (const quad of quads) {
        const part = partOf(quad.subject.value);
        lines.set(part, (lines.get(part) ?? "") + line(quad, false));
      }
      for (const [part, text] of lines) {
        used.add(part);
        await appendFile(file(part), text);
      }
    },
    async *read() {
      for (const part of used) yield parseRdf(await readFile(file(part), "utf8"), "nt");
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

// FNV-1a: any hash does that spreads names which differ in their last characters.
function partOf(subject: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < subject.length; index += 1) hash = Math.imul(hash ^ subject.charCodeAt(index), 0x01000193);
  return ((hash ^ (hash >>> 16)) >>> 0) % PARTS;
}
