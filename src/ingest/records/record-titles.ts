import type { CaseRecord } from "../../extract/titles/case-join.js";
import type { TitleKnowledge } from "../../extract/titles/case-title.js";
import { paperIdentifier } from "../../extract/titles/dossier-of-title.js";
import { readCaseTitle } from "../../extract/titles/read-case-title.js";
import { dossierOfRecord, type Paper, type RecordLinks } from "./paper-records.js";
import type { HeldRecord } from "./read-live-records.js";
import { noReadings, readingOf } from "./title-readings.js";

/** What the reading of titles has come to: the records for the join, each under the id of its source record. */
export type ReadTitles = ReadonlyMap<string, CaseRecord>;

/** What of a record its title is read from. */
interface Titled {
  readonly id: string;
  readonly paper: string | null;
  readonly dossier: string | null;
  readonly words: string;
  readonly kind: string;
  readonly date: string | null;
  readonly dossierTitle: string | null;
}

/** Titles read before it is told how many have been. */
const STEP = 1_000;

/** Reads the titles of all records that have one, but for those of which a reading is kept. `onProgress` is told now and then how many have been. */
export function readTitles(
  records: readonly HeldRecord[],
  papers: readonly Paper[],
  links: RecordLinks,
  knowledge: TitleKnowledge,
  onProgress: (done: number) => void,
  readings = noReadings(),
): ReadTitles {
  const identifiers = new Map(papers.flatMap(({ identifier, records: own }) => own.map(({ recordId }) => [recordId, identifier])));
  const titles = new Map<string, CaseRecord>();
  for (const record of records) {
    const titled = titledOf(record, identifiers, links);
    if (titled === null) continue;
    const { id, paper, dossier, words, kind, date, dossierTitle } = titled;
    const context = { date, dossierTitle, kind };
    // A case and its document bear one title, which is read once.
    const title = readingOf(readings, words, context, () => readCaseTitle(words, context, knowledge));
    titles.set(id, { id, paper, date, kind, dossier, title });
    if (titles.size % STEP === 0) onProgress(titles.size);
  }
  return titles;
}

function titledOf(record: HeldRecord, identifiers: ReadonlyMap<string, string>, links: RecordLinks): Titled | null {
  const id = record.recordId;
  switch (record.entity) {
    case "CASE":
    case "DOCUMENT": {
      if (record.subject === null) return null;
      const dossier = dossierOfRecord(record, links);
      const paper = numbered(identifiers.get(id)) ?? paperIdentifier(dossier, record.paperNumber);
      return { id, paper, dossier, words: record.subject, kind: record.kind ?? "", date: record.date, dossierTitle: record.dossierTitle };
    }
    case "PAPER": {
      const words = record.documentTitle ?? record.title;
      if (words === null) return null;
      const dossier = dossierOfRecord(record, links);
      const kind = record.section ?? record.kinds[0] ?? "";
      return { id, paper: numbered(identifiers.get(id)), dossier, words, kind, date: record.date, dossierTitle: record.dossierTitle };
    }
    case "ACTIVITY":
      if (record.subject === null) return null;
      return { id, paper: null, dossier: null, words: record.subject, kind: record.kind ?? "", date: record.date, dossierTitle: null };
    case "AGENDA_POINT":
      return record.subject === null ? null : agendaPoint(record, record.subject, links);
    default:
      return null;
  }
}

function agendaPoint(record: HeldRecord & { readonly entity: "AGENDA_POINT" }, words: string, links: RecordLinks): Titled {
  const activity = record.activities.map((id) => links.byKey.get(id)).find((other) => other?.entity === "ACTIVITY");
  const date = activity?.entity === "ACTIVITY" ? activity.date : null;
  return { id: record.recordId, paper: null, dossier: null, words, kind: "", date, dossierTitle: null };
}

function numbered(identifier: string | undefined): string | null {
  return identifier?.startsWith("kst-") === true ? identifier : null;
}
