import type { Id } from "../../kernel/iri.js";
import { Attestation } from "../../model/entities/attestation.js";
import { Coder } from "../../model/entities/coder.js";
import { Diagnostic } from "../../model/entities/diagnostic.js";
import { Document } from "../../model/entities/document.js";
import { DocumentIdentifier } from "../../model/entities/document-identifier.js";
import { Dossier } from "../../model/entities/dossier.js";
import type { Write } from "../../store/open-store.js";
import { bareDossier } from "../cited-document.js";
import type { DocumentFacts } from "../document-facts.js";
import { mergeDocument } from "./merge-document.js";
import { recordRows, type SaidByText } from "./record-rows.js";
import { reapplyRecordFacts } from "./save-record-facts.js";
import { type DocumentBase, factsThatCount, readStoredFacts, writeStoredFacts } from "./stored-facts.js";
import { readTextCouncils } from "./text-councils.js";

/** Joins what is about to be written for a document (from its text, or a file of the seed) with what records say of it, and keeps the two apart for the next time. */
export async function addRecordFacts(write: Write, facts: DocumentFacts): Promise<void> {
  const { records, documentId } = facts;
  const stored = (await readStoredFacts(write, [documentId])).get(documentId);
  const document = records.get(Document, documentId);
  const said = stored === undefined ? null : factsThatCount(stored);
  if (stored === undefined || document === undefined || said === null) return;
  const identifiers = records.of(DocumentIdentifier).map(({ scheme, value }) => ({ scheme, value }));
  const base: DocumentBase = { document, identifiers };
  records.add(Document, mergeDocument(base, said));
  for (const { key, title } of document.dossiers.length === 0 ? said.dossiers : []) records.add(Dossier, bareDossier(key, title));
  const texts = await readTextCouncils(write, said.councils, said.origin === "SEED" ? "TEXTS_AND_SERVICES" : "TEXTS");
  const rows = recordRows({ id: documentId, base, facts: said }, saidBy(facts), texts);
  for (const row of rows.identifiers) records.add(DocumentIdentifier, row as never);
  for (const row of rows.attestations) records.add(Attestation, row as never);
  for (const row of rows.diagnostics) records.add(Diagnostic, row as never);
  for (const row of rows.coders) records.add(Coder, row as never);
  await writeStoredFacts(write, new Map([[documentId, { ...stored, base }]]));
}

/** Says that the text of a document is gone: of its base only what was known of the document itself stays. */
export async function retireBase(write: Write, id: Id<Document>): Promise<void> {
  const stored = (await readStoredFacts(write, [id])).get(id);
  if (stored === undefined || stored.base === null) return;
  const document = { ...stored.base.document, status: "KNOWN" as const, sha256: null, retrievedAt: null, mediaType: null };
  await writeStoredFacts(write, new Map([[id, { ...stored, base: { document, identifiers: [] } }]]));
  await reapplyRecordFacts(write, [id]);
}

function saidBy({ records }: DocumentFacts): SaidByText {
  const links = records.of(Attestation).filter(({ property, about }) => property === "documents" && about.startsWith("council/"));
  return { councils: new Set(links.map(({ about }) => about)), diagnostics: records.of(Diagnostic).length };
}
