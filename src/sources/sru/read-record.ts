import { inOrder, readChambers, readDossierNumber, readParliamentaryYear } from "../field-values.js";
import { readDay, readMoment } from "../moment.js";
import type { Manifestation, PaperRecord } from "../paper-record.js";
import type { DossierReference } from "../record-base.js";
import type { ProblemCollector } from "../source-problem.js";
import { allNamed, childNamed, type NamedElement, readNamedTree } from "../xml/named-tree.js";
import { SRU_FIELDS } from "./field-names.js";

type Field = keyof typeof SRU_FIELDS;

/** The publication that a record of the search service describes; none, with a problem, where it has no identifier. */
export function readSruRecord(record: NamedElement, place: string, problems: ProblemCollector): readonly PaperRecord[] {
  const meta = allNamed(record, "meta")[0];
  if (meta === undefined) return skip(problems, "a record without a description of a publication; left out", place);
  const all = (field: Field) => valuesOf(meta, SRU_FIELDS[field]);
  const first = (field: Field) => all(field)[0] ?? null;
  const id = first("identifier");
  if (id === null) return skip(problems, `a record without ${SRU_FIELDS.identifier}; left out`, place);
  const day = (field: Field) => dayOf(first(field), SRU_FIELDS[field], id, problems);
  const available = day("available");
  const paper: PaperRecord = {
    source: "SRU",
    entity: "PAPER",
    id,
    changedAt: momentOf(day("modified") ?? available),
    releasedAt: momentOf(available),
    deleted: false,
    raw: record.xml(),
    title: first("title"),
    documentTitle: first("documentTitle"),
    dossierTitle: first("dossierTitle"),
    kinds: all("kind"),
    section: first("section"),
    chambers: readChambers(all("creator").join("; ")),
    date: day("date") ?? day("issued"),
    availableOn: available,
    parliamentaryYear: readParliamentaryYear(first("parliamentaryYear")),
    dossiers: dossiersOf(all("dossierNumber"), all("dossierTitle"), id, problems),
    paperNumber: first("paperNumber"),
    senders: all("sender"),
    annexOf: first("mainDocument"),
    questionNumbers: inOrder(all("questionNumber")),
    subjects: all("subject"),
    ...filesOf(record),
  };
  return [paper];
}

/** The publication in the XML of one record, as `raw` keeps it. */
export function readSruRecordText(xml: string, place: string, problems: ProblemCollector): readonly PaperRecord[] {
  return readSruRecord(readNamedTree(xml, place), place, problems);
}

function valuesOf(meta: NamedElement, name: string): readonly string[] {
  return meta.children.flatMap((group) =>
    group.children.filter((field) => field.name === name && field.text !== "").map(({ text }) => text),
  );
}

function dayOf(text: string | null, name: string, id: string, problems: ProblemCollector): string | null {
  if (text === null) return null;
  const day = readDay(text);
  if (day === null) problems.add("FIELD_UNREADABLE", `${name} is not a day; read as empty`, id);
  return day;
}

function momentOf(day: string | null): string | null {
  return day === null ? null : readMoment(`${day}T00:00:00`);
}

// Numbers and titles stand side by side only where there are as many of the one as of the other.
function dossiersOf(
  numbers: readonly string[],
  titles: readonly string[],
  id: string,
  problems: ProblemCollector,
): readonly DossierReference[] {
  return numbers.flatMap((number, index) => {
    const dossier = readDossierNumber(number, numbers.length === titles.length ? (titles[index] ?? null) : null);
    if (dossier === null) problems.add("FIELD_UNREADABLE", `${SRU_FIELDS.dossierNumber} is no number of a dossier; left out`, id);
    return dossier ?? [];
  });
}

function filesOf(record: NamedElement): Pick<PaperRecord, "preferredUrl" | "manifestations"> {
  const enriched = allNamed(record, "enrichedData")[0];
  const files = enriched?.children.filter(({ name }) => name === "itemUrl") ?? [];
  const manifestations = files.map(({ attributes, text }): Manifestation => ({ format: attributes["manifestation"] ?? "", url: text }));
  return { preferredUrl: childNamed(enriched, "preferredUrl")?.text ?? null, manifestations };
}

function skip(problems: ProblemCollector, message: string, place: string): readonly PaperRecord[] {
  problems.add("ROW_SKIPPED", message, place);
  return [];
}
