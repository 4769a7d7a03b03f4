import type { ParsedPart, Passage } from "../document/model.js";
import { sourceSpan } from "../document/passage.js";
import type { Diagnostic } from "../kernel/diagnostic.js";
import { dateProblemCode, diagnose } from "../kernel/diagnostic-codes.js";
import { describeDateProblem } from "../kernel/dutch-date.js";
import type { DocumentKind, DocumentRole } from "../vocab/lists/document.js";
import { buildCouncil } from "./build-council.js";
import type { CouncilContext } from "./council-context.js";
import { type CouncilReading, type CouncilReadings, type DateFrame, isJoined, readCouncils } from "./council-readings.js";
import type { ExtractedCouncil } from "./records.js";
import { sentencesOf } from "./sentences.js";

/** The Councils a document is about (role set), then those it announces (role null). */
export interface CouncilExtraction {
  readonly councils: readonly ExtractedCouncil[];
  readonly diagnostics: readonly Diagnostic[];
}

const ROLES: Partial<Record<DocumentKind, DocumentRole>> = {
  ANNOTATED_AGENDA: "ANNOTATED_AGENDA",
  MEETING_REPORT: "REPORT",
  WRITTEN_CONSULTATION: "WRITTEN_CONSULTATION",
  COMMITTEE_DEBATE: "DEBATE",
  PLENARY_DEBATE: "DEBATE",
  MOTION: "MOTION",
};
// How many paragraphs of the text may introduce the Council.
const OPENING_PARAGRAPHS = 4;
// How far a passage is read for the Council it introduces, in characters.
const LONGEST_INTRODUCTION = 3000;
const NEXT = /(?<!\p{L})(?:(?:eerst)?volgende|aanstaande)\s+(?:(?:in)?formele\s+)?$/iu;

/**
 * Finds the Council or Councils that a document is about: in its subject, else in its headings, else where its text opens; what the first of these leaves
 * open (place, kind) is taken from the others when they name the same Council.
 */
export function extractCouncils(context: CouncilContext): CouncilExtraction {
  const frame: DateFrame = { reference: context.date, direction: directionOf(context.kind) };
  const found = councilPlaces(context.part).map((passage) =>
    readCouncils(passage, context.knowledge, frame, { start: 0, end: LONGEST_INTRODUCTION }),
  );
  const first = withinOneSentence(context.source, found.find((reading) => reading.readings.length > 0)?.readings ?? []);
  const primary = [...first, ...found.flatMap(({ readings }) => readings.filter(({ passage }) => isOwnTitle(passage)))];
  const all = found.flatMap((reading) => reading.readings);
  const next = announcedCouncils(context).filter((reading) => !primary.some((about) => isSame(about, reading)));
  const role = ROLES[context.kind] ?? "OTHER";
  const councils = [
    ...distinct(primary).map((reading) =>
      buildCouncil(
        context,
        reading,
        all.filter((other) => isSame(reading, other)),
        (role === "ANNOTATED_AGENDA" || role === "REPORT" ? roleNamed(reading) : null) ?? role,
      ),
    ),
    ...distinct(next).map((reading) => buildCouncil(context, reading, [], null)),
  ];
  const diagnostics = [...councils.flatMap(({ diagnostics: own }) => own), ...problems(context, found, primary.length > 0)];
  return { councils: councils.filter(({ known }) => known).map(({ council }) => council), diagnostics };
}

// A letter may hold the agenda of one Council and the report on another, each under a title of its own.
function isOwnTitle(passage: Passage): boolean {
  return (
    passage.kind === "HEADING" && /^(?:[IVX\d]{1,4}[.)]\s+)?(?:\p{L}+ )?(?:geannoteerde agenda|verslag(?! van een))\b/iu.test(passage.text)
  );
}

// Said by the word that stands last before the Council: `de geannoteerde agenda van … en het verslag van …`.
function roleNamed({ passage, mention }: CouncilReading): DocumentRole | null {
  const before = passage.text.slice(Math.max(0, mention.start - 200), mention.start).toLowerCase();
  const [agenda, report] = [before.lastIndexOf("geannoteerde agenda"), before.lastIndexOf("verslag ")];
  if (!isOwnTitle(passage) && (agenda < 0 || report < 0)) return null;
  if (agenda === report) return null;
  return agenda > report ? "ANNOTATED_AGENDA" : "REPORT";
}

// A paragraph goes on to mention other Councils; what it is about it says in one sentence.
function withinOneSentence(source: string, readings: readonly CouncilReading[]): readonly CouncilReading[] {
  const [first] = readings;
  if (first === undefined || (first.passage.kind !== "PARAGRAPH" && first.passage.kind !== "LIST_ITEM")) return readings;
  const sentence = sentencesOf(first.passage, source).find(({ end }) => end > first.mention.start);
  return readings.filter(({ mention }) => sentence === undefined || mention.start < sentence.end);
}

function directionOf(kind: DocumentKind): DateFrame["direction"] {
  if (kind === "ANNOTATED_AGENDA") return "FUTURE";
  return kind === "MEETING_REPORT" ? "PAST" : "NEAREST";
}

// The passages that may say which Council a document is about, the most telling first.
function councilPlaces(part: ParsedPart): readonly Passage[] {
  const { passages } = part;
  const subject = passages.filter((passage) => passage.field !== undefined && /^(?:betreft|onderwerp)$/iu.test(passage.field.label));
  const firstText = passages.findIndex((passage) => passage.kind === "PARAGRAPH");
  const isTitle = (passage: Passage): boolean => passage.kind === "HEADING" && /\b(?:agenda|verslag|raad|nota)/iu.test(passage.text);
  const titles = passages.filter((passage, index) => isTitle(passage) && (part.kind === "NOTE" || index > firstText)).slice(0, 3);
  const opening = passages.filter((passage) => passage.kind === "PARAGRAPH" || passage.kind === "LIST_ITEM").slice(0, OPENING_PARAGRAPHS);
  const top = passages.filter((passage, index) => passage.kind === "LETTERHEAD" && index < firstText);
  return [...subject, ...titles, ...opening, ...top];
}

// A Council that is announced for a day to come: `de eerstvolgende Milieuraad is op 3 maart`.
function announcedCouncils(context: CouncilContext): readonly CouncilReading[] {
  const frame: DateFrame = { reference: context.date, direction: "FUTURE" };
  const readings: CouncilReading[] = [];
  for (const passage of context.part.passages) {
    if ((passage.kind !== "PARAGRAPH" && passage.kind !== "LIST_ITEM") || !/volgende|aanstaande/iu.test(passage.text)) continue;
    for (const sentence of sentencesOf(passage, context.source)) {
      if (sentence.text.length > LONGEST_INTRODUCTION) continue;
      const { readings: inSentence } = readCouncils(passage, context.knowledge, frame, sentence);
      readings.push(
        ...inSentence.filter((_, index) =>
          isAnnounced(passage.text.slice(sentence.start, sentence.end), sentence.start, inSentence, index),
        ),
      );
    }
  }
  return readings;
}

// Said to come next itself, or joined to one that is: `de volgende Eurogroep en Ecofinraad`.
function isAnnounced(text: string, offset: number, readings: readonly CouncilReading[], index: number): boolean {
  const [reading, previous] = [readings[index], readings[index - 1]];
  if (reading === undefined) return false;
  if (NEXT.test(text.slice(0, reading.mention.start - offset))) return true;
  const isPair = previous !== undefined && isJoined(text.slice(previous.mention.end - offset, reading.mention.start - offset));
  return isPair && isAnnounced(text, offset, readings, index - 1);
}

function isSame(a: CouncilReading, b: CouncilReading): boolean {
  return a.formation.code === b.formation.code && a.startDate <= b.endDate && b.startDate <= a.endDate;
}

function distinct(readings: readonly CouncilReading[]): readonly CouncilReading[] {
  return readings.filter((reading, index) => readings.findIndex((other) => isSame(reading, other)) === index);
}

function problems(context: CouncilContext, found: readonly CouncilReadings[], hasCouncil: boolean): Diagnostic[] {
  const places = councilPlaces(context.part);
  const diagnostics = found.flatMap(({ badDates }, index) => {
    const passage = places[index];
    if (passage === undefined) return [];
    return badDates.map(({ span, reason }) => {
      const words = describeDateProblem(reason, passage.text.slice(span.start, span.end));
      return diagnose(dateProblemCode(reason), words, sourceSpan(passage, span.start, span.end));
    });
  });
  if (hasCouncil) return diagnostics;
  const index = found.findIndex(({ dateless }) => dateless.length > 0);
  const [passage, mention] = [places[index], found[index]?.dateless[0]];
  const first = context.part.passages[0] ?? context.part;
  if (passage === undefined || mention === undefined)
    return [...diagnostics, diagnose("NO_COUNCIL", "no meeting of the Council was found", first)];
  const span = sourceSpan(passage, mention.start, mention.end);
  return [
    ...diagnostics,
    diagnose("COUNCIL_WITHOUT_DATE", `no date was found for “${passage.text.slice(mention.start, mention.end)}”`, span),
  ];
}
