import { definitionOf } from "../../model/define/metadata.js";
import { Council } from "../../model/entities/council.js";
import type { SearchType } from "./search-types.js";

/**
 * What can be found of one sort of records. The expressions are SQL over the record `r`; each gives a JSON array of texts, nulls and such
 * arrays. A match in `identifier` or `title` counts for more than one in `text`.
 */
export interface SearchSource {
  readonly type: SearchType;
  readonly table: string;
  readonly identifier: string;
  readonly title: string;
  readonly text: string;
  /** SQL condition on `r`: which of the records can be found. All, where it is absent. */
  readonly where?: string;
  /** SQL that gives the ids of the records which have to do with the documents in the JSON array `?1`. */
  readonly ofDocuments: string;
  /** Makes the titles where the expression `title` only gives what they are made from. */
  readonly makeTitles?: (parts: readonly string[]) => readonly string[];
}

const NOTHING = "json_array()";
const THE_DOCUMENTS = "(select value from json_each(?1))";
const COUNCILS = `select source_id as id from council_document where target_id in ${THE_DOCUMENTS}`;
const EVIDENCE = "(select exact from text_anchor where id = r.evidence_id)";
const DOSSIERS = "document_dossier l join dossier d on d.id = l.target_id where l.source_id = r.id";
const SENDERS = "document_sender l join actor a on a.id = l.target_id where l.source_id = r.id";
const FOOTNOTE_OF_NOTE = `select 1 from footnote f join text_anchor a on a.id = f.note_id
  where f.document_id = r.document_id and a.start < r."end" and r.start < a."end"`;

/** What can be found, sort by sort. Dossiers, topics and actors are found through the records that have to do with them. */
export const SEARCH_SOURCES: readonly SearchSource[] = [
  {
    type: "COUNCIL",
    table: "council",
    identifier: "json_array(r.slug)",
    title: "json_array(r.formation, r.kind, r.start_date, r.end_date)",
    makeTitles: councilTitles,
    text: `json_array(r.place, ${all("label_nl, label_en, abbreviation", "council_configuration where id = r.configuration_id")},
      ${all("label_nl, label_en", "country where id = r.country_id")},
      ${all("name_nl, name_en", "presidency where id = r.presidency_id")})`,
    ofDocuments: COUNCILS,
  },
  {
    type: "DOCUMENT",
    table: "document",
    identifier: `json_array(r.identifier, ${all("value", "document_identifier where document_id = r.id")},
      ${all("'Kamerstuk ' || d.key || ', nr. ' || r.number", `${DOSSIERS} and r.number is not null`, "l.position")})`,
    title: "json_array(r.subject, r.title)",
    text: `json_array(${all("d.title", DOSSIERS, "l.position")}, ${all("a.label_nl, a.label_en", SENDERS, "l.position")},
      r.organisation, r.addressee, json(r.signatories))`,
    // A document that is only cited becomes known through the one that cites it.
    ofDocuments: `select value as id from json_each(?1)
      union select target_id from "reference" where from_id in ${THE_DOCUMENTS} and target_id is not null`,
  },
  {
    type: "AGENDA_ITEM",
    table: "agenda_item",
    identifier: NOTHING,
    title: "json_array(r.title)",
    text: `json_array(${all("formation", "council where id = r.council_id")}, ${topics("agenda_item_topic")})`,
    ofDocuments: `select id from agenda_item where council_id in (${COUNCILS})
      union select source_id from agenda_item_document where target_id in ${THE_DOCUMENTS}`,
  },
  {
    type: "PASSAGE",
    table: "passage",
    identifier: NOTHING,
    title: NOTHING,
    text: "json_array(r.text)",
    where: `(r.kind <> 'NOTE' or not exists (${FOOTNOTE_OF_NOTE}))`,
    ofDocuments: `select id from passage where document_id in ${THE_DOCUMENTS}`,
  },
  {
    type: "FOOTNOTE",
    table: "footnote",
    identifier: NOTHING,
    title: NOTHING,
    text: "json_array(r.text)",
    ofDocuments: `select id from footnote where document_id in ${THE_DOCUMENTS}`,
  },
  {
    type: "REFERENCE",
    table: "reference",
    identifier: "json_array(r.normal)",
    title: "json_array(r.surface)",
    text: "json_array(r.title, r.author, r.url)",
    ofDocuments: `select id from "reference" where from_id in ${THE_DOCUMENTS}`,
  },
  {
    type: "POSITION",
    table: "position",
    identifier: NOTHING,
    title: NOTHING,
    text: `json_array(${said("r.actor_id", `r.summary_nl, ${EVIDENCE}`)}, ${EVIDENCE},
      r.condition, r.spokesperson, ${topics("position_topic")})`,
    ofDocuments: `select id from position where document_id in ${THE_DOCUMENTS}`,
  },
  {
    type: "COMMITMENT",
    table: "commitment",
    identifier: NOTHING,
    title: NOTHING,
    text: `json_array(${said("r.by_id", "r.summary_nl, r.text")}, r.text, r.due_text)`,
    ofDocuments: `select id from commitment where document_id in ${THE_DOCUMENTS}`,
  },
];

// All values of these columns in these rows.
function all(columns: string, rows: string, order = "1"): string {
  return `json((select json_group_array(json_array(${columns}) order by ${order}) from ${rows}))`;
}

function topics(linkTable: string): string {
  return all("t.label_nl, t.label_en", `${linkTable} l join topic t on t.id = l.target_id where l.source_id = r.id`, "l.position");
}

// Who it was, with what was said, in Dutch and in English. `dutch` lists columns: the first that is not empty counts.
function said(actor: string, dutch: string): string {
  const english = "coalesce(label_en, label_nl) || ': ' || r.summary_en";
  return all(`label_nl || ': ' || coalesce(${dutch}, ''), ${english}`, `actor where id = ${actor}`);
}

function councilTitles([formation, kind, startDate, endDate]: readonly string[]): readonly string[] {
  const { label } = definitionOf(Council);
  return [label.text({ formation, kind, startDate, endDate }, "nl"), label.text({ formation, kind, startDate, endDate }, "en")];
}
