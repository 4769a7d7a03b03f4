import type { Id } from "../kernel/iri.js";
import type { Document } from "../model/entities/document.js";
import type { Database } from "../store/database.js";
import type { DocumentKind } from "../vocab/lists/document.js";

/** What is told of a document that was taken in. */
export interface DocumentSummary {
  readonly identifier: string;
  readonly kind: DocumentKind;
  /** Slug of the Council it is about; null for none. */
  readonly council: string | null;
  readonly footnotes: number;
  readonly references: number;
  readonly agendaItems: number;
  readonly positions: number;
  readonly commitments: number;
  readonly redactions: number;
  readonly diagnostics: number;
}

// A file is held as it is when every document that was ever read from it is still as it was read from it.
const HELD = `
  select v.document_id as id, max(v.replaced_at is null) as current
  from document_version v join source_file f on f.id = v.source_id where f.sha256 = ? group by v.document_id order by min(v.start)`;

/** The documents that the archive holds as they stand in the file with this hash; null where it holds one of them otherwise, or none. */
export async function documentsOfHeldFile(database: Database, sha256: string): Promise<readonly DocumentSummary[] | null> {
  const rows = await database.readRows<{ id: string; current: number }>(HELD, [sha256]);
  if (rows.length === 0 || rows.some(({ current }) => current === 0)) return null;
  return await summariesOf(
    database,
    rows.map(({ id }) => id),
  );
}

async function summariesOf(database: Database, ids: readonly Id<Document>[]): Promise<readonly DocumentSummary[]> {
  const count = (table: string, column = "document_id"): string => `(select count(*) from "${table}" where ${column} = d.id)`;
  return await database.readJson<DocumentSummary[]>(
    `select json_group_array(json_object('identifier', d.identifier, 'kind', d.kind,
      'council', (select substr(about, length('council/') + 1) from attestation where document_id = d.id and property = 'documents'
        and about glob 'council/*' order by id limit 1),
      'footnotes', ${count("footnote")}, 'references', ${count("reference", "from_id")}, 'agendaItems', ${count("agenda_item_document", "target_id")},
      'positions', ${count("position")}, 'commitments', ${count("commitment")}, 'redactions', ${count("redaction")},
      'diagnostics', (select count(*) from diagnostic where document_id = d.id and not id glob 'diagnostic/*/record-*')) order by wanted.key)
    from json_each(?) wanted join document d on d.id = wanted.value`,
    [JSON.stringify(ids)],
  );
}
