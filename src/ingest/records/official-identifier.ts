import type { ExtractedDocument } from "../../extract/records.js";
import type { Database } from "../../store/database.js";

const KNOWN = `select distinct d.identifier from document_identifier i
  join document d on d.id = i.document_id join record_facts f on f.document_id = d.id
  where i.scheme = 'DOCUMENT' and i.value in (select value from json_each(?)) and d.identifier glob 'kst-*'`;

/** The number in its dossier of a document with these numbers of the House, where records tell it; null where none does, or several. */
export async function officialIdentifier(database: Database, numbers: readonly string[]): Promise<string | null> {
  if (numbers.length === 0) return null;
  const [found, other] = await database.readRows<{ identifier: string }>(KNOWN, [JSON.stringify(numbers)]);
  return other === undefined ? (found?.identifier ?? null) : null;
}

/**
 * A document under the number in its dossier, where the text has another number and records tell the official one. The number it would have had stays as a
 * former one, so that what cited it leads to it.
 */
export async function underOfficialIdentifier(database: Database, document: ExtractedDocument): Promise<ExtractedDocument> {
  const { identifier, otherIdentifiers } = document;
  if (identifier.value.startsWith("kst-")) return document;
  const numbers = [identifier.value, ...otherIdentifiers.filter(({ scheme }) => scheme === "DOCUMENT").map(({ value }) => value)];
  const official = await officialIdentifier(database, numbers);
  if (official === null) return document;
  return {
    ...document,
    identifier: { ...identifier, value: official },
    otherIdentifiers: [...otherIdentifiers, { scheme: "FORMER", value: identifier.value, extract: identifier.extract }],
  };
}
