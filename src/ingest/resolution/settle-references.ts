import type { CitationParts } from "../../cite/recogniser.js";
import { resolveReference } from "../../cite/resolve.js";
import type { Id } from "../../kernel/iri.js";
import type { EntityClass } from "../../model/define/metadata.js";
import type { RecordOf } from "../../model/define/relations.js";
import { Document } from "../../model/entities/document.js";
import { Dossier } from "../../model/entities/dossier.js";
import type { Write } from "../../store/open-store.js";
import { readRecordsById } from "../../store/read-records.js";
import { indexDocuments } from "../../store/search/index-documents.js";
import { writeRecords } from "../../store/write-records.js";
import { citedDocument } from "../cited-document.js";
import { RecordSet } from "../record-set.js";
import { removeOrphans } from "./remove-orphans.js";
import { linkSuggestions, replaceSuggestions, type Settled, type StoredForm } from "./replace-suggestions.js";
import { readResolutionKnowledge } from "./resolution-knowledge.js";

/**
 * Resolves every reference to these normal forms anew, wherever it stands, against what the store knows now: all of them with one look-up and
 * one update. Papers that are cited now get their record, papers that nothing cites any longer lose it. What it comes to depends on what the
 * store holds and not on how it came to hold it. A reference that a person has corrected is left alone.
 */
export async function settleReferences(write: Write, normals: readonly string[]): Promise<void> {
  const cited = await citedForms(write, [...new Set(normals)]);
  if (cited.length === 0) return;
  const known = await readResolutionKnowledge(
    write,
    cited.map(({ normal }) => normal),
  );
  const settled = cited.map((form): Settled => ({ ...form, ...resolveReference({ ...form, parts: printedParts(form) }, known) }));
  const before = await targetsOf(write, settled);
  const added = await addCitedDocuments(write, settled);
  await write.run(UPDATE, [formsOf(settled)]);
  await replaceSuggestions(write, settled);
  await linkSuggestions(
    write,
    settled.flatMap(({ target }) => target ?? []),
  );
  await removeOrphans(write, before);
  await indexDocuments(write, await citing(write, added));
}

/** Resolves every reference anew that leads nowhere yet: after a change in what the seed says of dossiers. */
export async function settleUnresolved(write: Write): Promise<void> {
  const rows = await write.readRows<{ normal: string }>(
    "select distinct normal from reference where normal is not null and status in ('NOT_HELD', 'SUSPECT', 'AMBIGUOUS', 'EXTERNAL')",
    [],
  );
  await settleReferences(
    write,
    rows.map((row) => row.normal),
  );
}

async function citedForms(write: Write, normals: readonly string[]): Promise<readonly StoredForm[]> {
  return await write.readRows<StoredForm>(
    `select distinct kind, normal, chamber, parliamentary_year as "parliamentaryYear" from reference
       where normal in (select value from json_each(?)) order by 1, 2, 3, 4`,
    [JSON.stringify(normals)],
  );
}

function printedParts({ chamber, parliamentaryYear }: StoredForm): Pick<CitationParts, "chamber" | "parliamentaryYear"> {
  return { ...(chamber === null ? {} : { chamber }), ...(parliamentaryYear === null ? {} : { parliamentaryYear }) };
}

async function targetsOf(write: Write, settled: readonly Settled[]): Promise<readonly Id[]> {
  const rows = await write.readRows<{ target: string }>(
    "select distinct target_id as target from reference where target_id is not null and normal in (select value from json_each(?))",
    [JSON.stringify(settled.map(({ normal }) => normal))],
  );
  return rows.map((row) => row.target);
}

/** Adds the records of the papers that are known only from being cited, and of their dossiers, where there are none yet; gives the papers added. */
async function addCitedDocuments(write: Write, settled: readonly Settled[]): Promise<readonly Id<Document>[]> {
  const records = new RecordSet();
  for (const { target } of settled) {
    const { document, dossier } = target === null ? {} : citedDocument(target);
    if (document !== undefined) records.add(Document, document);
    if (dossier !== undefined) records.add(Dossier, dossier);
  }
  await writeRecords(write, Dossier, await absent(write, Dossier, records));
  const documents = await absent(write, Document, records);
  await writeRecords(write, Document, documents);
  return documents.map((document) => document.id);
}

async function absent<E extends { readonly id: string }>(
  write: Write,
  entityClass: EntityClass<E>,
  records: RecordSet,
): Promise<readonly RecordOf<E>[]> {
  const wanted = records.of(entityClass) as readonly (RecordOf<E> & { readonly id: string })[];
  const ids = wanted.map((record) => record.id);
  const present = new Set((await readRecordsById<{ id: string }>(write, entityClass as never, ids)).map((record) => record.id));
  return wanted.filter((record) => !present.has(record.id));
}

async function citing(write: Write, documents: readonly Id<Document>[]): Promise<readonly Id<Document>[]> {
  if (documents.length === 0) return [];
  const rows = await write.readRows<{ id: string }>(
    "select distinct from_id as id from reference where target_id in (select value from json_each(?))",
    [JSON.stringify(documents)],
  );
  return rows.map((row) => row.id);
}

const UPDATE = `
  update reference set status = form.status, target_id = form.target
  from (select value ->> 0 as kind, value ->> 1 as normal, value ->> 2 as chamber, value ->> 3 as year, value ->> 4 as status,
    value ->> 5 as target from json_each(?)) as form
  where reference.normal = form.normal and reference.kind = form.kind
    and reference.chamber is form.chamber and reference.parliamentary_year is form.year
    and (reference.status is not form.status or reference.target_id is not form.target)
    and not exists (select 1 from attestation where about = reference.id and attestation.id glob 'attestation/correction/*')`;

function formsOf(settled: readonly Settled[]): string {
  return JSON.stringify(
    settled.map(({ kind, normal, chamber, parliamentaryYear, status, target }) => [
      kind,
      normal,
      chamber,
      parliamentaryYear,
      status,
      target === null ? null : `document/${target}`,
    ]),
  );
}
