/** The formats of the citation graph, with their names. */
export const GRAPH_FORMATS = { graphml: "GraphML", gexf: "GEXF 1.3" } as const;

/** The formats of all documents as a bibliography, with their names. */
export const BIBLIOGRAPHY_FORMATS = { bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON" } as const;

/** The formats of all records as tables, with their names. */
export const TABLE_FORMATS = { csv: "CSV with CSVW metadata" } as const;

export type GraphFormat = keyof typeof GRAPH_FORMATS;
export type BibliographyFormat = keyof typeof BIBLIOGRAPHY_FORMATS;
export type TableFormat = keyof typeof TABLE_FORMATS;

/** Whether a format is one of the citation graph. */
export function isGraphFormat(format: string): format is GraphFormat {
  return Object.hasOwn(GRAPH_FORMATS, format);
}

/** Whether a format is one of a bibliography. */
export function isBibliographyFormat(format: string): format is BibliographyFormat {
  return Object.hasOwn(BIBLIOGRAPHY_FORMATS, format);
}

/** Whether a format is one of tables: several files in a folder. */
export function isTableFormat(format: string): format is TableFormat {
  return Object.hasOwn(TABLE_FORMATS, format);
}
