import type { Quad, Term } from "@rdfjs/types";
import { ArchiveError } from "../../kernel/errors.js";
import { xmlText, xmlValue } from "../../kernel/xml-text.js";
import { rdf, xsd } from "../../vocab/terms/standard.js";
import { PREFIXES } from "../prefixes.js";
import { runsOf, type StatementWriter } from "./statement-writer.js";

/**
 * Writes RDF/XML (W3C, RDF 1.1 XML Syntax): a description for each run of statements about one subject, with the prefixes of the vocabularies.
 * Named graphs are left out. XML has no way to hold control characters, so each stands there as U+FFFD, the sign for a character that
 * could not be kept; the other formats keep it. Throws `ArchiveError` INVALID_DATA for a property whose IRI ends in no XML name.
 */
export function rdfXmlWriter(): StatementWriter {
  const nameOf = rememberedNames();
  const quads = (some: readonly Quad[]): string => {
    let text = "";
    for (const run of runsOf(some, false)) {
      text += `<rdf:Description ${subjectAttribute(run[0].subject)}>\n`;
      for (const { predicate, object } of run) text += propertyElement(nameOf(predicate.value), object);
      text += "</rdf:Description>\n";
    }
    return text;
  };
  return {
    start: () => `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${namespaces()}>\n`,
    quads,
    entry: (entry) => quads(entry.quads),
    end: () => "</rdf:RDF>\n",
  };
}

/** The name of a property as an element, and what must be declared with it. */
interface ElementName {
  readonly name: string;
  readonly declaration: string;
}

function namespaces(): string {
  return Object.entries(PREFIXES)
    .map(([prefix, namespace]) => `\n  xmlns:${prefix}="${xmlValue(namespace)}"`)
    .join("");
}

const PREFIX_OF: ReadonlyMap<string, string> = new Map(Object.entries(PREFIXES).map(([prefix, namespace]) => [namespace, prefix]));

function rememberedNames(): (iri: string) => ElementName {
  const known = new Map<string, ElementName>();
  return (iri) => {
    const name = known.get(iri) ?? elementName(iri);
    known.set(iri, name);
    return name;
  };
}

// An IRI as namespace and name (Namespaces in XML, production NCName; only its plain letters, which every property of ours keeps to).
function elementName(iri: string): ElementName {
  const last = iri.slice(Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1);
  const name = /^[A-Za-z_][A-Za-z0-9_.-]*$/.exec(last)?.[0];
  if (name === undefined) {
    throw new ArchiveError("INVALID_DATA", `RDF/XML has no name for the property ${iri}`, { advice: "export it in another format" });
  }
  const namespace = iri.slice(0, iri.length - name.length);
  const prefix = PREFIX_OF.get(namespace);
  return prefix === undefined
    ? { name: `p:${name}`, declaration: ` xmlns:p="${xmlValue(namespace)}"` }
    : { name: `${prefix}:${name}`, declaration: "" };
}

function propertyElement({ name, declaration }: ElementName, object: Term): string {
  const start = `  <${name}${declaration}`;
  if (object.termType === "NamedNode") return `${start} rdf:resource="${xmlValue(object.value)}"/>\n`;
  if (object.termType === "BlankNode") return `${start} rdf:nodeID="${object.value}"/>\n`;
  if (object.termType !== "Literal") throw new TypeError(`RDF/XML has no ${object.termType}`);
  return `${start}${literalAttribute(object.language, object.datatype.value)}>${xmlText(object.value)}</${name}>\n`;
}

function literalAttribute(language: string, datatype: string): string {
  if (language !== "") return ` xml:lang="${language}"`;
  return datatype === xsd.string || datatype === rdf.langString ? "" : ` rdf:datatype="${xmlValue(datatype)}"`;
}

function subjectAttribute(subject: Term): string {
  return subject.termType === "BlankNode" ? `rdf:nodeID="${subject.value}"` : `rdf:about="${xmlValue(subject.value)}"`;
}
