import type { Quad, Term } from "@rdfjs/types";
import { factsFor } from "../derived/derivation.js";
import { archiveStatements } from "../record-statements.js";
import { graphIri } from "../record-to-quads.js";
import { archiveDerivations } from "../shortcuts.js";
import { lineIri, lineLiteral, lineTerms } from "./line-terms.js";
import type { StatementWriter } from "./statement-writer.js";

/**
 * Writes N-Triples, or N-Quads where `graphs` is true, one statement a line in the canonical form (W3C RDF Dataset Canonicalization,
 * section 5: single spaces, only those characters escaped that must be).
 */
export function lineWriter(graphs: boolean, base: string): StatementWriter {
  const terms = lineTerms(base);
  const statementsOf = archiveStatements(terms);
  const derive = archiveDerivations();
  let text = "";
  let end = " .\n";
  const facts = factsFor(terms, (subject, property, object) => {
    text += `${subject} ${property}${object}${end}`;
  });
  const quads = (some: readonly Quad[]): string => some.map((quad) => line(quad, graphs)).join("");
  return {
    start: () => "",
    quads,
    entry(entry) {
      if (entry.record === null) return quads(entry.quads);
      const { definition, values } = entry.record;
      const subject = `${terms.thing(values.id)} `;
      if (graphs) end = ` ${lineIri(graphIri(definition, values, base))} .\n`;
      text = "";
      statementsOf(definition)(values, (property, object) => {
        text += subject + property + object + end;
      });
      derive(definition)?.(values, facts);
      return text;
    },
    end: () => "",
  };
}

/** One statement as a line, with its line feed. */
export function line({ subject, predicate, object, graph }: Quad, graphs: boolean): string {
  const triple = `${term(subject)} ${term(predicate)} ${term(object)}`;
  return graphs && graph.termType !== "DefaultGraph" ? `${triple} ${term(graph)} .\n` : `${triple} .\n`;
}

function term(value: Term): string {
  if (value.termType === "NamedNode") return lineIri(value.value);
  if (value.termType === "BlankNode") return `_:${value.value}`;
  if (value.termType !== "Literal") throw new TypeError(`N-Triples has no ${value.termType}`);
  return lineLiteral(value.value, value.language === "" ? { datatype: value.datatype.value } : { lang: value.language });
}
