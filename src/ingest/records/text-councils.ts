import { addDays } from "../../extract/titles/council-days.js";
import { groupBy } from "../../extract/titles/group-by.js";
import { definitionOf } from "../../model/define/metadata.js";
import type { RecordOf } from "../../model/define/relations.js";
import { Council } from "../../model/entities/council.js";
import type { Database } from "../../store/database.js";
import { assemble, type Said } from "../assemble-shared.js";
import { coderOf, RECORD_ATTESTATIONS } from "./record-attestations.js";
import { type CouncilField, type RecordCouncil, SEED_CODER } from "./record-facts.js";

/** A Council as texts (of letters, of single documents of the seed, of corrections) tell of it. */
export type TextCouncil = Pick<
  RecordOf<Council>,
  "slug" | "configuration" | "formation" | "formationCode" | "kind" | "informal" | "startDate" | "endDate" | "place" | "country"
> & {
  /** How many documents tell of it. */
  readonly witnesses: number;
};

/** Days of which Councils are wanted, ISO 8601, both included. */
export interface Days {
  readonly startDate: string;
  readonly endDate: string;
}

// A Council takes four days at most, and its slug begins with the first: those that last until a day began no longer ago than this.
const LONGEST = 14;

type Row = [id: string, about: string, property: string, value: string, document: string | null, confidence: number];

/** From what Councils are to be known: from texts alone, or from texts and the records of services, which go before the seed. */
export type CouncilSources = "TEXTS" | "TEXTS_AND_SERVICES";

const LEFT_OUT: Readonly<Record<CouncilSources, string>> = {
  TEXTS: `a.id glob '${RECORD_ATTESTATIONS}'`,
  TEXTS_AND_SERVICES: `(a.id glob '${RECORD_ATTESTATIONS}' and a.coder_id = '${coderOf(SEED_CODER).id}')`,
};

// Read from the few ranges of days to the attestations, whatever the optimiser makes of it.
const near = (
  sources: CouncilSources,
): string => `select json_group_array(json_array(id, about, property, value, document_id, confidence)) from (
  select distinct a.id, about, property, a.value, document_id, confidence from json_each(?) days
    cross join attestation a on about >= days.value ->> 0 and about < days.value ->> 1
  where not ${LEFT_OUT[sources]} order by about, a.id)`;

/** The Councils that texts (and services) tell of on or around some days, in order of slug. */
export async function readTextCouncils(
  database: Database,
  days: readonly Days[],
  sources: CouncilSources = "TEXTS",
): Promise<readonly TextCouncil[]> {
  if (days.length === 0) return [];
  const rows = await database.readJson<Row[]>(near(sources), [JSON.stringify(rangesOf(days))]);
  const said = rows.map(
    ([id, about, property, value, document, confidence]): Said => ({ id, about, property, value, document, confidence }),
  );
  return [...groupBy(said, ({ about }) => about)].flatMap(([id, all]) => {
    const council = assemble(definitionOf(Council), id, all) as unknown as RecordOf<Council>;
    // A correction of one field makes no Council.
    const isWhole = [council.startDate, council.endDate, council.formationCode, council.kind].every((value) => value !== null);
    return isWhole ? [{ ...council, witnesses: new Set(all.map(({ document }) => document)).size }] : [];
  });
}

/** Ranges of ids of Councils around some days, merged where they meet: Councils of many papers lie close together. */
export function rangesOf(days: readonly Days[]): readonly (readonly [from: string, until: string])[] {
  const wanted = days.map(({ startDate, endDate }) => [addDays(startDate, -LONGEST), addDays(endDate, 1)] as const);
  const merged: [string, string][] = [];
  for (const [from, until] of wanted.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const last = merged.at(-1);
    if (last === undefined || from > last[1]) merged.push([from, until]);
    else if (until > last[1]) last[1] = until;
  }
  return merged.map(([from, until]) => [`council/${from}`, `council/${until}`]);
}

// A Council that met as a whole and the part of it that a letter names may be one.
const WHOLES: readonly string[] = ["tte", "epsco", "eycs"];

/**
 * A Council of records under the slug that texts give it: one of the same formation on days that overlap is the same Council, and a text, which says more
 * than a title, decides how it met and when. Of several the one that most documents tell of counts, then the first.
 */
export function asTextsKnowIt(council: RecordCouncil, texts: readonly TextCouncil[]): RecordCouncil {
  const text = sameCouncil(council, texts);
  if (text === null) return council;
  const { slug, formationCode, formation, kind, informal, startDate, endDate, place, country } = text;
  const configuration = text.configuration.slice("configuration/".length);
  const known = {
    ...council,
    ...{ slug, formationCode, formation, configuration, kind, informal, startDate, endDate },
    place: place ?? council.place,
    country: country?.slice("country/".length).toUpperCase() ?? council.country,
  };
  return { ...known, says: council.says.filter((field: CouncilField) => known[field] === council[field]) };
}

function sameCouncil(council: RecordCouncil, texts: readonly TextCouncil[]): TextCouncil | null {
  const overlapping = texts.filter(({ startDate, endDate }) => startDate <= council.endDate && council.startDate <= endDate);
  const same = overlapping.filter(({ formationCode }) => formationCode === council.formationCode);
  const parts = overlapping.filter(
    ({ configuration, formationCode }) =>
      configuration === `configuration/${council.configuration}` &&
      (WHOLES.includes(formationCode) || WHOLES.includes(council.formationCode)),
  );
  const candidates = same.length > 0 ? same : parts.length === 1 ? parts : [];
  return candidates.toSorted((a, b) => b.witnesses - a.witnesses || (a.slug < b.slug ? -1 : 1))[0] ?? null;
}
