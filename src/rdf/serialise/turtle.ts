import type { Quad, Term } from "@rdfjs/types";
import { factsFor } from "../derived/derivation.js";
import { archiveStatements, type TermMaker } from "../record-statements.js";
import { graphIri } from "../record-to-quads.js";
import { archiveDerivations } from "../shortcuts.js";
import { runsOf, type StatementWriter } from "./statement-writer.js";
import { turtlePrefixes, turtleTerms } from "./turtle-terms.js";

/**
 * Writes Turtle, or TriG where `graphs` is true, with prefixes for the vocabularies and for each kind of thing
 * (`id-council:2025-10-09-telecom-informal`). Turtle leaves the named graphs out.
 */
export function turtleWriter(graphs: boolean, base: string): StatementWriter {
  const prefixes = turtlePrefixes(base);
  const terms = turtleTerms(prefixes, base);
  const statementsOf = archiveStatements(terms);
  const derive = archiveDerivations();
  const inGraph = graphs ? graphBlocks() : { text: (_graph: string | null, text: string) => text, end: () => "" };
  const { emit, taken } = subjectBlocks();
  const facts = factsFor(terms, emit);
  const quads = (some: readonly Quad[]): string => {
    let text = "";
    for (const run of runsOf(some, graphs)) {
      const [{ subject, graph }] = run;
      const about = termText(subject, terms);
      for (const { predicate, object } of run) emit(about, terms.property(predicate.value), termText(object, terms));
      text += inGraph.text(graph.termType === "DefaultGraph" ? null : termText(graph, terms), taken());
    }
    return text;
  };
  return {
    start: () =>
      `${Object.entries(prefixes)
        .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
        .join("")}\n`,
    quads,
    entry(entry) {
      if (entry.record === null) return quads(entry.quads);
      const { definition, values } = entry.record;
      const subject = terms.thing(values.id);
      statementsOf(definition)(values, (property, object) => emit(subject, property, object));
      derive(definition)?.(values, facts);
      return graphs ? inGraph.text(terms.iri(graphIri(definition, values, base)), taken()) : taken();
    },
    end: () => inGraph.end(),
  };
}

// Statements that follow each other about one subject stand together, with their property once for all of its values. `taken` gives what
// was written since it was last asked. A space stands before every point: serd takes `6.` for a number cut short, and then loses its
// datatype without a word.
function subjectBlocks(): { emit(subject: string, property: string, object: string): void; taken(): string } {
  let text = "";
  let lastSubject = "";
  let lastProperty = "";
  return {
    emit(subject, property, object) {
      if (subject !== lastSubject) text += `${text === "" ? "" : " .\n"}${subject} ${property} ${object}`;
      else if (property !== lastProperty) text += ` ;\n    ${property} ${object}`;
      else text += `, ${object}`;
      lastSubject = subject;
      lastProperty = property;
    },
    taken() {
      const written = text === "" ? "" : `${text} .\n`;
      text = "";
      lastSubject = "";
      return written;
    },
  };
}

// What stands in one graph and follows each other stands in one block.
function graphBlocks(): { text(graph: string | null, text: string): string; end(): string } {
  let open: string | null = null;
  const change = (graph: string | null): string => {
    if (graph === open) return "";
    const text = `${open === null ? "" : "}\n"}${graph === null ? "" : `${graph} {\n`}`;
    open = graph;
    return text;
  };
  return { text: (graph, text) => change(graph) + text, end: () => change(null) };
}

function termText(term: Term, terms: TermMaker<string, string>): string {
  if (term.termType === "NamedNode") return terms.iri(term.value);
  if (term.termType === "BlankNode") return `_:${term.value}`;
  if (term.termType !== "Literal") throw new TypeError(`Turtle has no ${term.termType}`);
  return terms.literal(term.value, term.language === "" ? { datatype: term.datatype.value } : { lang: term.language });
}
