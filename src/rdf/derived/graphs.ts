import { Document } from "../../model/entities/document.js";
import { DocumentVersion } from "../../model/entities/document-version.js";
import { foaf, prov, rdf, sd } from "../../vocab/terms/standard.js";
import { type Derivation, derives } from "./derivation.js";

/**
 * What the named graph of a document is, so that whoever holds nothing but N-Quads knows it: a `sd:NamedGraph` (SPARQL 1.1 Service Description)
 * by its own name, whose `foaf:primaryTopic` is the document, `prov:wasDerivedFrom` the file whose text was read. A document that is only cited has a
 * graph too, from no file. All this stands beside the document in the graph of what documents share: so it stays when a graph is taken out.
 */
export function graphStatements(): Derivation {
  return new Map([
    derives(Document, ({ id }, facts) => {
      const graph = facts.graph(id);
      facts.say(graph, rdf.type, facts.term(sd.NamedGraph));
      facts.say(graph, sd.name, graph);
      facts.say(graph, foaf.primaryTopic, facts.thing(id));
    }),
    derives(DocumentVersion, ({ document, source, replacedAt }, facts) => {
      if (replacedAt === null) facts.say(facts.graph(document), prov.wasDerivedFrom, facts.thing(source));
    }),
  ]);
}
