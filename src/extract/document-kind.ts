import type { ParsedPart, Passage } from "../document/model.js";
import type { DocumentKind } from "../vocab/lists/document.js";
import { factFrom, type Place } from "./fact.js";
import { propertyFact } from "./publication-properties.js";
import type { Fact } from "./records.js";

const EXTRACTOR = "document-kind/1";

/** Words that say what a document is, the most telling first. `nr.`-headings are in capitals, subjects are not: all are read without regard to case. */
const WORDS: readonly (readonly [kind: DocumentKind, words: RegExp])[] = [
  ["DECISION_NOTE", /\bbeslisnota\b|\bter beslissing\b/iu],
  ["WRITTEN_CONSULTATION", /\b(?:inbreng verslag|schriftelijk overleg)\b|\bantwoord(?:en)? op (?:\p{L}+ )?vragen (?:van de |commissie)/iu],
  [
    "COMMITTEE_DEBATE",
    /\bverslag van een (?:nader )?(?:commissiedebat|algemeen overleg|mondeling overleg|notaoverleg|wetgevingsoverleg)\b/iu,
  ],
  ["PLENARY_DEBATE", /\btweeminutendebat\b|\bplenair debat\b/iu],
  ["MOTION", /^(?:nr\.?\s*\S{1,5}\s+)?(?:gewijzigde |nader gewijzigde )?motie (?:van|het lid|de leden)\b/iu],
  ["BNC_FICHE", /\bBNC-fiche|^fiche:/iu],
  ["PARLIAMENTARY_QUESTION", /\bkamervragen\b/iu],
  ["QUARTERLY_REPORT", /\bkwartaalrapportage\b/iu],
  ["ANNOTATED_AGENDA", /\bgeannoteerde(?: voorlopige)? agenda\b|\bgeannoteerde agenda['’]s\b/iu],
  ["MEETING_REPORT", /\bverslag(?:en)?\b/iu],
  ["COMMITMENT_LETTER", /\btoezegging(?:en)?\b/iu],
];

/** Kinds of publication that say what a document is; of others (`Brief`, `Verslag`) its words tell more. */
const PUBLISHED: readonly (readonly [kind: DocumentKind, type: RegExp])[] = [
  ["MOTION", /^motie$/iu],
  ["PLENARY_DEBATE", /^handelingen$/iu],
  ["PARLIAMENTARY_QUESTION", /^kamervragen\b/iu],
];

/**
 * What a document is, as its publisher says, or from where it says so most plainly: its type line, its subject, its headings, the first words of its text. Null when it does not say.
 * Where a heading has several of the words, a special kind goes before a general one; in running text, and between agenda and report, the first counts.
 */
export function readDocumentKind(source: string, part: ParsedPart): Fact<DocumentKind> | null {
  const type = propertyFact(source, part, "TYPE");
  const published = PUBLISHED.find(([, words]) => words.test(type?.value ?? ""));
  if (type !== null && published !== undefined) return { ...type, value: published[0] };
  for (const [passage, confidence] of tellingPassages(part)) {
    const found = kindIn(passage);
    if (found !== null) return factFrom(found.kind, source, found.place, { extractor: EXTRACTOR, confidence });
  }
  return kindByTense(source, part);
}

const TO_COME =
  /\b(?:vindt|vinden|volgt|komt|komen|zal|zullen)\b[^.]{0,200}\b(?:plaats|plaatsvinden|bijeen|bijeenkomen|videoconferentie)\b/iu;
const PAST = /\b(?:vond|vonden|kwam|kwamen|heeft|hebben)\b[^.]{0,200}\b(?:plaats|plaatsgevonden|bijeen|bijeengekomen)\b/iu;
const MINISTERS = /\p{L}*raad\b|\b(?:eurogroep|ministers|videoconferentie)\b/iu;

// A letter on a meeting that calls itself neither agenda nor report: it announces the meeting and what will be brought in, or tells of it.
function kindByTense(source: string, part: ParsedPart): Fact<DocumentKind> | null {
  if (part.kind === "NOTE") return null;
  const opening = part.passages.filter((passage) => passage.kind === "PARAGRAPH").slice(0, 3);
  const [passage] = opening;
  if (passage === undefined || !MINISTERS.test(passage.text)) return null;
  const announces = opening.some(({ text }) => /\b(?:agenda|inzet|inbreng)\b/iu.test(text)) ? TO_COME.exec(passage.text) : null;
  const match = announces ?? PAST.exec(passage.text);
  if (match === null) return null;
  const place = { passage, start: match.index, end: match.index + match[0].length };
  return factFrom(announces === null ? "MEETING_REPORT" : "ANNOTATED_AGENDA", source, place, { extractor: EXTRACTOR, confidence: 0.5 });
}

function tellingPassages(part: ParsedPart): readonly (readonly [Passage, number])[] {
  const { passages } = part;
  const firstText = passages.findIndex((passage) => passage.kind === "PARAGRAPH");
  const front = passages.slice(0, firstText < 0 ? passages.length : firstText);
  const subject = front.filter((passage) => passage.field !== undefined && /^(?:betreft|onderwerp)$/iu.test(passage.field.label));
  const notes = part.kind === "NOTE" ? front.filter((passage) => passage.kind === "LETTERHEAD" || passage.kind === "HEADING") : [];
  const types = front.filter(
    (passage) =>
      passage.kind === "HEADING" && /\b(?:verslag van een|motie (?:van|het lid|de leden)|inbreng verslag)\b/iu.test(passage.text),
  );
  const opening = passages.filter((passage) => passage.kind === "PARAGRAPH").slice(0, 2);
  const headings = passages.filter((passage, index) => passage.kind === "HEADING" && index > firstText).slice(0, 3);
  const top = front.filter((passage) => passage.kind === "LETTERHEAD" && part.kind !== "NOTE");
  return [
    ...[...notes, ...types, ...subject].map((passage) => [passage, 1] as const),
    ...opening.slice(0, 1).map((passage) => [passage, 0.9] as const),
    ...[...headings, ...opening.slice(1), ...top].map((passage) => [passage, 0.8] as const),
  ];
}

function kindIn(passage: Passage): { kind: DocumentKind; place: Place } | null {
  const start = passage.field === undefined ? 0 : passage.text.length - passage.field.value.length;
  const text = passage.text.slice(start);
  const found = WORDS.flatMap(([kind, words]) => {
    const match = words.exec(text);
    return match === null ? [] : [{ kind, place: { passage, start: start + match.index, end: start + match.index + match[0].length } }];
  });
  const [first] = found;
  if (first === undefined) return null;
  const inOrder = found.toSorted((a, b) => a.place.start - b.place.start);
  // Running text mentions other papers too; it names itself first.
  if (passage.kind === "PARAGRAPH") return inOrder[0] ?? first;
  if (first.kind !== "ANNOTATED_AGENDA" && first.kind !== "MEETING_REPORT") return first;
  return inOrder.find(({ kind }) => kind === "ANNOTATED_AGENDA" || kind === "MEETING_REPORT") ?? first;
}
