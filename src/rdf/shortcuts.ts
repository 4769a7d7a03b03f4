import type { Quad } from "@rdfjs/types";
import { toIri } from "../kernel/iri.js";
import type { AnyRecord, EntityDefinition } from "../model/define/metadata.js";
import { Reference } from "../model/entities/reference.js";
import { cito } from "../vocab/terms/standard.js";
import { termFactory } from "./n3.js";
import { graphIri } from "./record-to-quads.js";

/** Statements that follow from a record. They spare a reader a join and are not read back. */
export type Shortcuts = (definition: EntityDefinition, record: AnyRecord, base: string) => readonly Quad[];

/**
 * `cito:cites` from the citing document to the document a reference leads to: once a pair of documents, however many references there
 * are. Records must come in the order of their ids, which keeps the references of a document together.
 */
export function citationShortcuts(): Shortcuts {
  let citing: string | undefined;
  let cited = new Set<string>();
  return (definition, record, base) => {
    if (definition.entityClass !== Reference) return [];
    const { from, target } = record as unknown as Reference;
    if (target === null) return [];
    if (from !== citing) {
      citing = from;
      cited = new Set();
    }
    if (cited.has(target)) return [];
    cited.add(target);
    const { namedNode, quad } = termFactory;
    return [
      quad(
        namedNode(toIri(base, from)),
        namedNode(cito.cites),
        namedNode(toIri(base, target)),
        namedNode(graphIri(definition, record, base)),
      ),
    ];
  };
}
