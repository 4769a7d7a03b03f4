import { readPaperForm } from "../../cite/resolution/paper-form.js";
import type { CaseRecord } from "../../extract/titles/case-join.js";
import type { CaseRole } from "../../extract/titles/case-title.js";
import type { Chamber } from "../../vocab/lists/document.js";
import type { PaperCouncils } from "./paper-councils.js";
import { type DocumentTelling, dossiersOfRecord, type Paper, type RecordLinks } from "./paper-records.js";
import type { RecordDossier, RecordFacts, RecordIdentifier } from "./record-facts.js";
import { kindOfRecord } from "./record-kind.js";
import type { ReadTitles } from "./record-titles.js";
import { RECORD_LICENCE } from "./store-records.js";

/** The reader of titles, as the coder of the Councils found. */
export const TITLE_READER = "case-title/1";

/** What surrounds the papers. */
export interface PaperContext {
  readonly links: RecordLinks;
  readonly titles: ReadTitles;
  /** The Councils of each paper, by its identifier. */
  readonly councils: ReadonlyMap<string, PaperCouncils>;
  /** The identifier of the paper that a record tells of, by the key of the record at its source. */
  readonly paperOf: ReadonlyMap<string, string>;
}

/** All that records say of one paper. */
export function paperFacts({ identifier, records }: Paper, context: PaperContext): RecordFacts {
  const first = records[0] as DocumentTelling;
  const read = context.titles.get(first.recordId);
  const subject = firstOf(records, subjectOf);
  const found = context.councils.get(identifier);
  const form = readPaperForm(identifier);
  return {
    identifier,
    kind: kindOfRecord(namedKind(first), roleOf(records, context), subject ?? ""),
    title: null,
    subject,
    date: firstOf(records, ({ date }) => date) ?? read?.date ?? null,
    chamber: firstOf(records, chamberOf),
    number: form?.number ?? null,
    dossiers: dossiersOf(records, form?.dossier ?? null, context.links),
    identifiers: identifiersOf(identifier, records),
    councils: found?.councils ?? [],
    diagnostics: found?.diagnostics ?? [],
    origin: first.source,
    licence: RECORD_LICENCE,
    sourceUrl: sourceUrlOf(records),
    attachedTo: attachedTo(identifier, records, context),
    coder: TITLE_READER,
  };
}

function firstOf<Value>(records: readonly DocumentTelling[], value: (record: DocumentTelling) => Value | null): Value | null {
  for (const record of records) {
    const found = value(record);
    if (found !== null) return found;
  }
  return null;
}

function subjectOf(record: DocumentTelling): string | null {
  return record.entity === "PAPER" ? (record.documentTitle ?? record.title) : record.subject;
}

function namedKind(record: DocumentTelling): string {
  return (record.entity === "PAPER" ? (record.section ?? record.kinds[0]) : record.kind) ?? "";
}

// The first of its titles that says what the paper is for.
function roleOf(records: readonly DocumentTelling[], { titles }: PaperContext): CaseRole {
  const roles = records.flatMap(({ recordId }) => (titles.get(recordId) as CaseRecord | undefined)?.title.role ?? []);
  return roles.find((role) => role !== "OTHER") ?? "OTHER";
}

// A paper of both chambers is addressed to neither alone.
function chamberOf({ chambers }: DocumentTelling): Chamber | null {
  return chambers.length === 1 ? (chambers[0] ?? null) : null;
}

function dossiersOf(records: readonly DocumentTelling[], numbered: string | null, links: RecordLinks): readonly RecordDossier[] {
  const titles = new Map<string, string | null>(numbered === null ? [] : [[numbered, null]]);
  for (const record of records) {
    for (const key of dossiersOfRecord(record, links)) titles.set(key, titles.get(key) ?? null);
    for (const { number, suffix, title } of record.dossiers) {
      const key = suffix === null ? (number ?? "") : `${number}-${suffix}`;
      if (titles.has(key)) titles.set(key, titles.get(key) ?? title);
    }
    const [only, other] = titles.keys();
    if (only !== undefined && other === undefined) titles.set(only, titles.get(only) ?? record.dossierTitle);
  }
  return [...titles].map(([key, title]) => ({ key, title }));
}

function identifiersOf(identifier: string, records: readonly DocumentTelling[]): readonly RecordIdentifier[] {
  const all = records.flatMap((record): readonly RecordIdentifier[] => {
    if (record.entity === "PAPER") return [{ scheme: "PUBLICATION", value: record.id }];
    const scheme = record.entity === "CASE" ? "CASE" : "DOCUMENT";
    return record.number === null ? [] : [{ scheme, value: record.number }];
  });
  const others = new Map(all.filter(({ value }) => value !== identifier).map((one) => [`${one.scheme} ${one.value}`, one]));
  return [...others].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function sourceUrlOf(records: readonly DocumentTelling[]): string | null {
  const numberOf = (entity: "CASE" | "DOCUMENT"): string | null =>
    firstOf(records, (record) => (record.entity === entity ? record.number : null));
  const [document, ofCase] = [numberOf("DOCUMENT"), numberOf("CASE")];
  const preferred = firstOf(records, (record) => (record.entity === "PAPER" ? record.preferredUrl : null));
  if (document === null) return preferred;
  return `https://www.tweedekamer.nl/kamerstukken/detail?did=${document}${ofCase === null ? "" : `&id=${ofCase}`}`;
}

function attachedTo(identifier: string, records: readonly DocumentTelling[], { paperOf, links }: PaperContext): string | null {
  for (const record of records) {
    const sources = record.entity === "DOCUMENT" ? record.annexOf : [];
    const parents = [...sources, ...(record.entity === "PAPER" && record.annexOf !== null ? [record.annexOf] : [])];
    const parent = parents.map((key) => paperOf.get(links.byKey.get(key)?.recordId ?? "")).find((other) => other !== undefined);
    if (parent !== undefined && parent !== identifier) return parent;
  }
  return null;
}
