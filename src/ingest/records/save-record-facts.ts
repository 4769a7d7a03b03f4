import { equivalentForms } from "../../cite/resolution/equivalent-forms.js";
import type { Id } from "../../kernel/iri.js";
import type { RecordOf } from "../../model/define/relations.js";
import { Document } from "../../model/entities/document.js";
import { Dossier } from "../../model/entities/dossier.js";
import type { Write } from "../../store/open-store.js";
import { readRecordsById } from "../../store/read-records.js";
import { indexDocuments } from "../../store/search/index-documents.js";
import { writeRecords } from "../../store/write-records.js";
import { assembleShared } from "../assemble-shared.js";
import { bareDossier, citedDocument } from "../cited-document.js";
import { dossierRanges, growDossiers, shakenForms } from "../resolution/dossier-knowledge.js";
import { removeOrphans } from "../resolution/remove-orphans.js";
import { linkSuggestions } from "../resolution/replace-suggestions.js";
import { settleReferences } from "../resolution/settle-references.js";
import { mergeDocument } from "./merge-document.js";
import type { RecordFacts } from "./record-facts.js";
import { attestedThings, identifiersOf, numbersOf, replaceRecordRows } from "./record-rows.js";
import { type DocumentBase, factsThatCount, readStoredFacts, type StoredFacts, writeStoredFacts } from "./stored-facts.js";

/** Whose facts are taken in: those of services go before those of the seed. */
export type FactsLayer = "services" | "seed";

/**
 * Takes in what records say of documents, in place of what was taken in before from the same origin (the seed, or services): the documents, their
 * other numbers, Councils and diagnostics, joined with what their texts say. References, search index and shared records follow. To be called in
 * one transaction for some hundred documents at most; corrections are to be applied after it.
 */
export async function saveRecordFacts(write: Write, facts: readonly RecordFacts[]): Promise<void> {
  const bySeed = facts.filter(({ origin }) => origin === "SEED");
  const byServices = facts.filter(({ origin }) => origin !== "SEED");
  for (const [layer, own] of [["seed", bySeed] as const, ["services", byServices] as const]) {
    const wanted = new Map(own.map((one) => [`document/${one.identifier}`, one]));
    if (wanted.size > 0) await changeFacts(write, layer, wanted);
  }
}

/** Takes back what records of one origin said of documents. One of which nothing is left goes, unless it is cited. */
export async function removeRecordFacts(write: Write, documents: readonly Id<Document>[], layer: FactsLayer): Promise<void> {
  if (documents.length > 0) await changeFacts(write, layer, new Map(documents.map((id) => [id, null])));
}

/** Joins text and records of documents anew, after the text of a document has gone. */
export async function reapplyRecordFacts(write: Write, documents: readonly Id<Document>[]): Promise<void> {
  const stored = await readStoredFacts(write, documents);
  await applyAll(write, stored);
}

async function changeFacts(write: Write, layer: FactsLayer, facts: ReadonlyMap<Id<Document>, RecordFacts | null>): Promise<void> {
  const ids = [...facts.keys()];
  const before = await readStoredFacts(write, ids);
  const bases = await readBases(
    write,
    ids.filter((id) => !before.has(id)),
  );
  const after = new Map(
    [...facts].map(([id, own]): [Id, StoredFacts] => {
      const stored = before.get(id) ?? { base: bases.get(id) ?? null, seed: null, services: null };
      return [id, { ...stored, [layer]: own }];
    }),
  );
  await applyAll(write, after);
}

/** What the archive knows of documents before records first tell of them. A citation is no knowledge. */
async function readBases(write: Write, ids: readonly Id<Document>[]): Promise<ReadonlyMap<Id, DocumentBase>> {
  const documents = (await readRecordsById(write, Document, ids)).filter(({ status }) => status !== "CITED");
  const identifiers = await identifiersOf(
    write,
    documents.map(({ id }) => id),
  );
  return new Map(documents.map((document) => [document.id, { document, identifiers: identifiers.get(document.id) ?? [] }]));
}

async function applyAll(write: Write, stored: ReadonlyMap<Id<Document>, StoredFacts>): Promise<void> {
  const ids = [...stored.keys()];
  const facts = [...stored].map(([id, one]) => ({ id, base: one.base, facts: factsThatCount(one) }));
  const things = await attestedThings(write, ids);
  const numbers = await numbersOf(write, ids);
  const dossiers = [...new Set(facts.flatMap((one) => one.facts?.dossiers.map(({ key }) => `dossier/${key}`) ?? []))];
  const ranges = await dossierRanges(write, dossiers);
  await writeDossiers(
    write,
    facts.flatMap((one) => one.facts ?? []),
  );
  await writeRecords(write, Document, facts.map(documentOf));
  await replaceRecordRows(write, facts);
  await writeStoredFacts(write, stored);
  await assembleShared(write, [...things, ...(await attestedThings(write, ids))]);
  await growDossiers(write, ids);
  const shaken = await shakenForms(write, ranges, await dossierRanges(write, dossiers));
  const forms = [...numbers, ...(await numbersOf(write, ids))].flatMap(equivalentForms);
  await settleReferences(write, [...forms, ...shaken]);
  await linkSuggestions(
    write,
    facts.map(({ id }) => id.slice("document/".length)),
  );
  await removeOrphans(
    write,
    facts.filter((one) => one.facts === null && one.base === null).map(({ id }) => id),
  );
  await indexDocuments(write, ids);
}

function documentOf({ id, base, facts }: { id: Id; base: DocumentBase | null; facts: RecordFacts | null }): RecordOf<Document> {
  if (facts !== null) return mergeDocument(base, facts);
  return base?.document ?? citedDocument(id.slice("document/".length)).document;
}

// A dossier gets the title that it lacks, and keeps what else is known of it.
async function writeDossiers(write: Write, facts: readonly RecordFacts[]): Promise<void> {
  const titles = new Map<string, string | null>();
  for (const { key, title } of facts.flatMap(({ dossiers }) => dossiers)) titles.set(key, titles.get(key) ?? title);
  const present = await readRecordsById(
    write,
    Dossier,
    [...titles.keys()].map((key) => `dossier/${key}`),
  );
  const known = new Map(present.map((dossier) => [dossier.key, dossier]));
  const changed = [...titles].flatMap(([key, title]) => {
    const dossier = known.get(key);
    if (dossier === undefined) return [bareDossier(key, title)];
    return dossier.title === null && title !== null ? [{ ...dossier, title }] : [];
  });
  await writeRecords(write, Dossier, changed);
}
