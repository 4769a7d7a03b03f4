import { type CitationStyle, cite } from "../../model/citation-style.js";
import type { CitableDocument } from "../../model/citation-styles/citable-document.js";
import type { BibliographyFormat } from "../formats.js";

const STYLES: Readonly<Record<BibliographyFormat, CitationStyle>> = { bibtex: "BIBTEX", ris: "RIS", csl: "CSL_JSON" };

/** Writes documents as one file that programs for literature can read, document by document. CSL-JSON is one array. */
export async function* bibliography(documents: AsyncIterable<CitableDocument>, format: BibliographyFormat): AsyncIterable<string> {
  let separator = format === "csl" ? "[\n" : "";
  for await (const document of documents) {
    const entry = cite(document, STYLES[format]);
    // A citation in CSL-JSON is an array with one item; the items of all documents stand in one array here.
    yield separator + (format === "csl" ? entry.slice(1, -1) : entry);
    separator = BETWEEN[format];
  }
  if (format === "csl") yield separator === BETWEEN.csl ? "\n]\n" : "[]\n";
}

const BETWEEN: Readonly<Record<BibliographyFormat, string>> = { bibtex: "\n", ris: "\r\n", csl: ",\n" };
