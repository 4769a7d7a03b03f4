import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { ExtractedDocument, Fact } from "../../../src/extract/records.js";
import { extractText } from "../../support/plain-letters.js";

const SHARED = path.resolve("../shared");
const HAVE_GOLD = existsSync(path.join(SHARED, "gold/facts.json"));

/** What `gold/facts.json` says of one file. */
interface GoldFile {
  readonly documents: readonly Readonly<Record<string, unknown>>[];
  readonly council: Readonly<Record<string, unknown>>;
  readonly agendaItems: readonly Readonly<Record<string, unknown>>[];
  readonly presidenciesMentioned?: readonly string[];
  readonly nextCouncil?: { readonly formation: string; readonly start: string };
  readonly representedBy?: Readonly<Record<string, string>>;
  readonly footnotes: number;
  readonly kamerstukReferences: number;
}

interface GoldReference {
  readonly document: string;
  readonly footnote: number;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly normal: string | null;
}

const value = <T>(fact: Fact<T> | null | undefined): T | null => fact?.value ?? null;

/** The facts of a document under the names that the gold data use. */
function factsOf(document: ExtractedDocument): Record<string, unknown> {
  const { identifier, kind, number, date, place, chamber, addressee, subject, organisation } = document;
  const [dossier] = document.dossiers;
  const [dossierNumber, dossierTitle] = [dossier?.number, dossier?.title];
  const facts = { identifier, kind, dossier: dossierNumber, dossierTitle, number, date, place, chamber, addressee, subject, organisation };
  return {
    ...Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, value<string>(fact)])),
    senders: document.senders.map(({ office }) => office),
    signatories: document.signatories.map((name) => name.value),
    attachments: document.attachments.length,
    redactions: document.redactions.length,
  };
}

function councilOf(document: ExtractedDocument | undefined): Record<string, unknown> | null {
  const council = document?.councils.find(({ role }) => role !== null);
  if (council === undefined) return null;
  const { slug, configuration, formation, informal, startDate, endDate, place, country, presidency } = council;
  return {
    slug,
    configuration: configuration.toUpperCase(),
    formation: formation.value,
    informal,
    start: startDate.value,
    end: endDate.value,
    place: value(place),
    country: value(country),
    presidency: presidency.value,
  };
}

const NOTHING: GoldFile = { documents: [], council: {}, agendaItems: [], footnotes: 0, kamerstukReferences: 0 };
const gold: Record<string, GoldFile> = HAVE_GOLD
  ? JSON.parse(readFileSync(path.join(SHARED, "gold/facts.json"), "utf8"))
  : { "the letters": NOTHING };

describe.skipIf(!HAVE_GOLD).each(Object.entries(gold))("the facts of %s (needs ../shared)", (name, expected) => {
  const file = path.join(SHARED, "documents", name);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const documents = text === "" ? [] : extractText(text, name);
  const [main] = documents;

  it("are those of the documents in it", () => {
    expect(documents).toHaveLength(expected.documents.length);
    for (const [index, document] of documents.entries()) expect(factsOf(document)).toMatchObject(expected.documents[index] ?? {});
  });
  it("are those of the Council, in every document that is about it", () => {
    expect(councilOf(main)).toEqual(expected.council);
    for (const document of documents)
      expect(councilOf(document)).toMatchObject({ slug: expected.council["slug"], country: expected.council["country"] });
  });
  it("are those of the agenda items, in order", () => {
    expect(main?.agendaItems.map(({ order, kind, title }) => ({ order, kind: kind.value, title: title.value }))).toEqual(
      expected.agendaItems,
    );
  });
  it("are the presidencies, the next Council and who sat for the Netherlands, where the file names them", () => {
    if (expected.presidenciesMentioned !== undefined)
      expect(main?.presidenciesMentioned.map((fact) => fact.value)).toEqual(expected.presidenciesMentioned);
    const next = documents.flatMap(({ councils }) => councils.filter(({ role }) => role === null));
    const wanted = expected.nextCouncil === undefined ? [] : [expected.nextCouncil];
    expect(next.map(({ formation, startDate }) => ({ formation: formation.value, start: startDate.value }))).toEqual(wanted);
    const sat = documents.flatMap(({ representations }) => representations.map(({ country, person }) => [country.toUpperCase(), person]));
    expect(Object.fromEntries(sat)).toEqual(expected.representedBy ?? {});
  });
  it("are the footnotes and the references, each at its place", () => {
    expect(main?.footnotes).toHaveLength(expected.footnotes);
    const found = documents.flatMap(({ references }) => references);
    expect(found.filter(({ citation }) => citation.kind === "KAMERSTUK")).toHaveLength(expected.kamerstukReferences);
    const lines = readFileSync(path.join(SHARED, "gold/references.jsonl"), "utf8").trim().split("\n");
    const wanted = lines.map((line): GoldReference => JSON.parse(line)).filter(({ document }) => document === name);
    expect(
      found.map(({ citation, quote, footnote }) => ({
        footnote,
        surface: quote.exact,
        start: quote.start,
        end: quote.end,
        kind: citation.kind,
        normal: citation.normal,
      })),
    ).toEqual(
      wanted.map(({ footnote, surface, start, end, kind, normal }) => ({
        footnote: String(footnote),
        surface,
        start,
        end,
        kind: kind.toUpperCase(),
        normal,
      })),
    );
  });
  it("quote the source exactly", () => {
    for (const document of documents) {
      const facts = [
        document.identifier,
        document.kind,
        document.date,
        document.subject,
        ...document.councils.map(({ startDate }) => startDate),
        ...document.agendaItems.map(({ title }) => title),
      ];
      for (const fact of facts) {
        if (fact !== null) expect(text.slice(fact.extract.quote.start, fact.extract.quote.end)).toBe(fact.extract.quote.exact);
      }
    }
  });
});
