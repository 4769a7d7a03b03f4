import { type Id, toIri } from "../../kernel/iri.js";
import { definitionOf } from "../../model/define/metadata.js";
import { Document } from "../../model/entities/document.js";
import { Reference } from "../../model/entities/reference.js";
import { ReferenceKind } from "../../vocab/lists/reference.js";
import { cito } from "../../vocab/terms/standard.js";
import type { RecordReader } from "../record-reader.js";
import { column, foreignKey, iriColumn, type Json, table } from "./csv-description.js";
import type { Cell } from "./csv-line.js";
import { entityFile, LIST_SEPARATOR } from "./tables.js";

/** The file with who cites whom: the edges of the citation graph. */
export const CITATION_FILE = "citation.csv";

/** The columns of that file. */
export const CITATION_COLUMNS = ["citing", "cited", "times", "kinds", "citingDate", "citedDate", "ageInDays"] as const;

/** Its description. */
export const CITATION_TABLE: Json = table(
  CITATION_FILE,
  "Citation",
  "Who cites whom: a row for each two documents of which one cites the other. It follows from the references that lead to a document.",
  {
    columns: [
      { ...iriColumn("citing", "The document that cites.", true), suppressOutput: true },
      { ...iriColumn("cited", "The document that is cited.", true), propertyUrl: cito.cites, valueUrl: "{+cited}" },
      unstated(column("times", "How often it is cited there, from 1.", "positiveInteger", true)),
      {
        ...unstated(column("kinds", `The kinds of these references: ${ReferenceKind.keys.join(", ")}.`, "string", true)),
        separator: LIST_SEPARATOR,
      },
      unstated(column("citingDate", "Date of the document that cites: from then on the citation is there.", "date", false)),
      unstated(column("citedDate", "Date of the document that is cited.", "date", false)),
      unstated(
        column("ageInDays", "Days from the one date to the other; below 0 where the cited document is the later one.", "integer", false),
      ),
    ],
    aboutUrl: "{+citing}",
    primaryKey: ["citing", "cited"],
    foreignKeys: ["citing", "cited"].map((name) => foreignKey(name, entityFile(definitionOf(Document)))),
  },
);

type Cited = Map<Id<Document>, { times: number; kinds: ReadonlySet<ReferenceKind> }>;

/**
 * The rows of the table in order of the citing document; their cells are those of `CITATION_COLUMNS`. Memory grows with the documents, not
 * with the references: these come document by document, which the order of their ids gives.
 */
export async function* citationRows(records: RecordReader, base: string): AsyncIterable<readonly Cell[]> {
  const dates = new Map<Id<Document>, string | null>();
  for await (const { id, date } of records(Document)) dates.set(id, date);
  let citing: Id<Document> | null = null;
  let cited: Cited = new Map();
  for await (const { from, target, kind } of records(Reference)) {
    if (citing !== null && from !== citing) {
      yield* rowsOf(citing, cited, dates, base);
      cited = new Map();
    }
    citing = from;
    if (target === null) continue;
    const { times, kinds } = cited.get(target) ?? { times: 0, kinds: [] };
    cited.set(target, { times: times + 1, kinds: new Set([...kinds, kind]) });
  }
  if (citing !== null) yield* rowsOf(citing, cited, dates, base);
}

function rowsOf(
  citing: Id<Document>,
  cited: Cited,
  dates: ReadonlyMap<Id<Document>, string | null>,
  base: string,
): readonly (readonly Cell[])[] {
  const citingDate = dates.get(citing) ?? null;
  return [...cited].map(([target, { times, kinds }]) => {
    const citedDate = dates.get(target) ?? null;
    const list = [...kinds].sort().join(LIST_SEPARATOR);
    return [toIri(base, citing), toIri(base, target), times, list, citingDate, citedDate, daysBetween(citedDate, citingDate)];
  });
}

const DAY = 24 * 60 * 60 * 1000;

function daysBetween(from: string | null, until: string | null): number | null {
  return from === null || until === null ? null : (Date.parse(until) - Date.parse(from)) / DAY;
}

// What RDF has no statement for.
function unstated(described: Json): Json {
  return { ...described, suppressOutput: true };
}
