import { apaCitation } from "./citation-styles/apa-citation.js";
import { bibtexEntry } from "./citation-styles/bibtex-entry.js";
import type { CitableDocument } from "./citation-styles/citable-document.js";
import { cslItem } from "./citation-styles/csl-item.js";
import { dutchCitation } from "./citation-styles/dutch-citation.js";
import { risRecord } from "./citation-styles/ris-record.js";

/** The ways in which a document can be cited. */
export const CITATION_STYLES = {
  DUTCH: "As Dutch lawyers and officials cite (Leidraad voor juridische auteurs): `Kamerstukken II 2025/26, 21501-33, nr. 1149.`",
  APA: "APA, 7th edition, as plain text.",
  BIBTEX: "A BibTeX entry, for BibLaTeX too.",
  RIS: "A RIS record, for Zotero, EndNote and others.",
  CSL_JSON: "CSL-JSON: an array with one item.",
} as const;

export type CitationStyle = keyof typeof CITATION_STYLES;

/** What a citation says beyond the document. */
export interface CitationDetails {
  /** Pages as they are to be printed, `3` or `3-5`; only DUTCH names them. */
  readonly pages?: string | null;
  /** Language of the text in which it is cited; only APA differs. Dutch where absent. */
  readonly lang?: "nl" | "en";
}

/** The citation of a document in one style. Unknown parts are left out, never guessed. */
export function cite(document: CitableDocument, style: CitationStyle, { pages = null, lang = "nl" }: CitationDetails = {}): string {
  switch (style) {
    case "DUTCH":
      return dutchCitation(document, pages);
    case "APA":
      return apaCitation(document, lang);
    case "BIBTEX":
      return bibtexEntry(document);
    case "RIS":
      return risRecord(document);
    case "CSL_JSON":
      return JSON.stringify([cslItem(document)]);
  }
}
