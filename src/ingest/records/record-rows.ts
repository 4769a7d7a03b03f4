import { DIAGNOSTIC_CODES } from "../../kernel/diagnostic-codes.js";
import type { Id } from "../../kernel/iri.js";
import type { RecordOf } from "../../model/define/relations.js";
import { Attestation } from "../../model/entities/attestation.js";
import { Coder } from "../../model/entities/coder.js";
import { Diagnostic } from "../../model/entities/diagnostic.js";
import type { Document } from "../../model/entities/document.js";
import { DocumentIdentifier } from "../../model/entities/document-identifier.js";
import type { Database } from "../../store/database.js";
import type { Write } from "../../store/open-store.js";
import { writeRecords } from "../../store/write-records.js";
import { mergeIdentifiers } from "./merge-document.js";
import { coderOf, councilAttestations, RECORD_ATTESTATIONS } from "./record-attestations.js";
import type { RecordCouncil, RecordFacts, RecordIdentifier } from "./record-facts.js";
import type { DocumentBase } from "./stored-facts.js";
import { asTextsKnowIt, readTextCouncils, type TextCouncil } from "./text-councils.js";

/** A document with what its text and its records say. */
export interface DocumentWithFacts {
  readonly id: Id<Document>;
  readonly base: DocumentBase | null;
  readonly facts: RecordFacts | null;
}

/** What the text of a document says, as far as it decides what records may add. */
export interface SaidByText {
  /** The Councils for which the text gives the document a role. */
  readonly councils: ReadonlySet<Id>;
  /** The number of diagnostics. */
  readonly diagnostics: number;
}

/** The Councils of facts, each once, as the texts of the archive know them. */
export function councilsOf(facts: RecordFacts, texts: readonly TextCouncil[]): readonly RecordCouncil[] {
  const placed = facts.councils.map((council) => {
    const known = asTextsKnowIt(council, texts);
    // The seed is the least sure of all: under the right slug its values give way by themselves.
    return facts.origin === "SEED" && known.slug === council.slug ? council : known;
  });
  const surest = placed.toSorted((a, b) => b.confidence - a.confidence);
  // Two Councils of the records may be one Council of the texts.
  return placed.filter((council) => surest.find(({ slug }) => slug === council.slug) === council);
}

/** The rows that records give beside the document itself. */
export interface RecordRows {
  readonly identifiers: readonly RecordOf<DocumentIdentifier>[];
  readonly attestations: readonly RecordOf<Attestation>[];
  readonly diagnostics: readonly RecordOf<Diagnostic>[];
  readonly coders: readonly RecordOf<Coder>[];
}

/** The rows that records give for one document, beside those of its text. */
export function recordRows({ id, base, facts }: DocumentWithFacts, text: SaidByText, texts: readonly TextCouncil[]): RecordRows {
  const key = id.slice("document/".length);
  const identifiers = mergeIdentifiers(base, facts).map(({ scheme, value }) => ({
    id: `document-identifier/${key}/${scheme}-${value}`,
    scheme,
    value,
    document: id,
  }));
  if (facts === null) return { identifiers, attestations: [], diagnostics: [], coders: [] };
  const coder = coderOf(facts.coder);
  const attestations = councilsOf(facts, texts).flatMap((council) => {
    const all = councilAttestations({ key, document: id, coder: coder.id }, council);
    // What the document is for a Council the text says better.
    return text.councils.has(`council/${council.slug}`) ? all.filter(({ property }) => property !== "documents") : all;
  });
  const open = facts.diagnostics.filter(({ code }) => code !== "COUNCIL_UNCERTAIN" || text.councils.size === 0);
  const diagnostics = open.map(({ code, message }, index) => ({
    id: `diagnostic/${key}/record-${index + 1}`,
    order: text.diagnostics + index + 1,
    code,
    severity: DIAGNOSTIC_CODES[code].severity,
    message,
    document: id,
    anchor: null,
  }));
  return { identifiers, attestations, diagnostics, coders: facts.councils.length === 0 ? [] : [coder] };
}

/** Writes the rows that records give for documents, in place of those they gave before. */
export async function replaceRecordRows(write: Write, documents: readonly DocumentWithFacts[]): Promise<void> {
  const ids = JSON.stringify(documents.map(({ id }) => id));
  const said = await saidByTexts(write, ids);
  const councilsOfAll = documents.flatMap(({ facts }) => facts?.councils ?? []);
  const texts = await readTextCouncils(write, councilsOfAll);
  const isSeeded = documents.some(({ facts }) => facts?.origin === "SEED");
  const forSeed = isSeeded ? await readTextCouncils(write, councilsOfAll, "TEXTS_AND_SERVICES") : texts;
  await write.run(`delete from attestation where document_id in (select value from json_each(?)) and id glob '${RECORD_ATTESTATIONS}'`, [
    ids,
  ]);
  await write.run("delete from diagnostic where document_id in (select value from json_each(?)) and id glob 'diagnostic/*/record-*'", [
    ids,
  ]);
  await write.run("delete from document_identifier where document_id in (select value from json_each(?))", [ids]);
  const rows = documents.map((document) =>
    recordRows(
      document,
      said.get(document.id) ?? { councils: new Set(), diagnostics: 0 },
      document.facts?.origin === "SEED" ? forSeed : texts,
    ),
  );
  const coders = new Map(rows.flatMap((row) => row.coders.map((coder) => [(coder as { id?: string }).id, coder])));
  await writeRecords(write, Coder, [...coders.values()]);
  await writeRecords(
    write,
    DocumentIdentifier,
    rows.flatMap(({ identifiers }) => identifiers),
  );
  await writeRecords(
    write,
    Attestation,
    rows.flatMap(({ attestations }) => attestations),
  );
  await writeRecords(
    write,
    Diagnostic,
    rows.flatMap(({ diagnostics }) => diagnostics),
  );
}

async function saidByTexts(database: Database, ids: string): Promise<ReadonlyMap<Id, SaidByText>> {
  const links = await database.readRows<{ id: string; council: string }>(
    `select distinct document_id as id, about as council from attestation
     where document_id in (select value from json_each(?)) and property = 'documents' and about glob 'council/*' and not id glob '${RECORD_ATTESTATIONS}'`,
    [ids],
  );
  const counts = await database.readRows<{ id: string; count: number }>(
    `select document_id as id, count(*) as count from diagnostic
     where document_id in (select value from json_each(?)) and not id glob 'diagnostic/*/record-*' group by document_id`,
    [ids],
  );
  const said = new Map<Id, { councils: Set<Id>; diagnostics: number }>(
    counts.map(({ id, count }) => [id, { councils: new Set<Id>(), diagnostics: count }]),
  );
  for (const { id, council } of links) {
    const known = said.get(id) ?? { councils: new Set<Id>(), diagnostics: 0 };
    said.set(id, known);
    known.councils.add(council);
  }
  return said;
}

/** The things about which these documents say something. */
export async function attestedThings(database: Database, ids: readonly Id[]): Promise<readonly Id[]> {
  const sql =
    "select json_group_array(about) from (select distinct about from attestation where document_id in (select value from json_each(?)))";
  return await database.readJson<Id[]>(sql, [JSON.stringify(ids)]);
}

/** The other numbers of documents. */
export async function identifiersOf(database: Database, ids: readonly Id[]): Promise<ReadonlyMap<Id, readonly RecordIdentifier[]>> {
  const rows = await database.readRows<{ document: string; scheme: string; value: string }>(
    "select document_id as document, scheme, value from document_identifier where document_id in (select value from json_each(?)) order by id",
    [JSON.stringify(ids)],
  );
  const found = new Map<Id, RecordIdentifier[]>();
  for (const { document, scheme, value } of rows) found.set(document, [...(found.get(document) ?? []), { scheme, value }]);
  return found;
}

/** All numbers by which documents answer at present. */
export async function numbersOf(database: Database, ids: readonly Id[]): Promise<readonly string[]> {
  const sql = `select json_group_array(value) from (select identifier as value from document where id in (select value from json_each(?1))
    union select value from document_identifier where document_id in (select value from json_each(?1)))`;
  return await database.readJson<string[]>(sql, [JSON.stringify(ids)]);
}
