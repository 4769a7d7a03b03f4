import { tellsOfDossier } from "../dossier/telling-context.js";
import { isChapterOrFund, isLikelyDossier, type PrintedDossier, SERIES_DOSSIER } from "../kamerstuk/read-dossier.js";
import { readDossiers } from "../kamerstuk/read-dossiers.js";
import { LEAD, readLead } from "../kamerstuk/read-lead.js";
import { DASH, DOSSIER_DIGITS, GAP, SPACE, WORD_END, WORD_START } from "../kamerstuk/spelling.js";
import { matchAt } from "../match-at.js";
import type { FoundCitation, Recogniser } from "../recogniser.js";
import { withCut } from "../with-cut.js";

const NUMBER_WORD = "(?:-?nummers?|-?nrs?\\.?)?";
const DOSSIER_WORD = `(?<word>${WORD_START}(?:[Kk]amerstuk-?)?[Dd]ossiers?${NUMBER_WORD}(?:[:,]?\\s{1,2}|${DASH}))`;
// A bill is no part of the number of its dossier, but shows that it is one.
const BILL = `(?<bill>${WORD_START}(?:[Ii]nitiatief|[Rr]ijks)?[Ww]etsvoorstel(?:len)?(?:\\smet)?${NUMBER_WORD}\\s{1,2})`;

const CLOSING = new RegExp(`${SPACE}?\\)`, "uy");
/** What follows the dossier where a paper in it is cited, in whatever way. */
const PAPER = new RegExp(
  `${SPACE}{0,2},?${GAP}\\(?(?:stuk\\s)?(?:nrs?${WORD_END}|nummer|letter)|${SPACE}?(?:${DASH}|/)${SPACE}?\\d|` +
    `,?${GAP}\\d|,${GAP}[A-Z]{1,2}${WORD_END}`,
  "uy",
);
/** The announced number of a paper before the bracket: `nr. 942 (21501-08)`. */
const NUMBER_BEFORE = /(?<![\p{L}])nrs?\.?\s{0,2}\d{1,4}\s{0,2}\($/u;
/** A chamber in the bracket, before the dossier: `(TK 36343)`. */
const CHAMBER_IN_BRACKET = /^[TE]K\s$/u;

/** The most dossiers in one list. */
const MOST_DOSSIERS = 50;

/** Papers beat dossiers where both can be read. */
const CONFIDENCE = { led: 0.75, bracketed: 0.7 } as const;

/** Whole dossiers: `het wetsvoorstel (36 463)`, `Kamerstukken 35971, 35972 en 35973`. Never a number without a telling context. */
export const dossier: Recogniser = {
  kind: "DOSSIER",
  version: 2,
  anchors: ["kamerst", "kst.", "dossier", "wetsvoorstel", "("],
  // The search is for the digits, because they are rare; what leads to them is then looked for before them.
  pattern: new RegExp(`(?=${DOSSIER_DIGITS})(?<=(?<bracket>\\(${SPACE}?)|${LEAD}|${DOSSIER_WORD}|${BILL})`, "gu"),
  parse,
  examples: {
    yes: [
      { text: "het wetsvoorstel (36 463) regelt", found: [{ surface: "36 463", normal: "dossier-36463", parts: { dossier: "36463" } }] },
      { text: "de Wet gesloten coffeeshopketen (34 165) dient", found: [{ surface: "34 165", normal: "dossier-34165" }] },
      { text: "Goedkeuring van het verdrag (34 356 (R2064))", found: [{ surface: "34 356 (R2064)", normal: "dossier-34356" }] },
      { text: "de begroting van Financiën (36 410 IX)", found: [{ surface: "36 410 IX", normal: "dossier-36410-IX" }] },
      { text: "Slotwet Economische Zaken 2012 (33400-XIII)", found: [{ normal: "dossier-33400-XIII" }] },
      { text: "de wetsvoorstellen (36 463 en 36 464)", found: [{ surface: "36 463" }, { surface: "36 464", normal: "dossier-36464" }] },
      {
        text: "Kamerstukken 35971, 35972 en 35973",
        found: [
          { surface: "Kamerstukken 35971", normal: "dossier-35971" },
          { surface: "35972", normal: "dossier-35972" },
          { surface: "35973", normal: "dossier-35973" },
        ],
      },
      { text: "Kamerstukken II 2004/05, 30 037.", found: [{ surface: "Kamerstukken II 2004/05, 30 037", normal: "dossier-30037" }] },
      { text: "Kamerstuk 21 501-33 gaat over", found: [{ surface: "Kamerstuk 21 501-33", normal: "dossier-21501-33" }] },
      { text: "het dossier 26 643", found: [{ surface: "dossier 26 643", normal: "dossier-26643" }] },
      { text: "uit te breiden met wetsvoorstel 36527", found: [{ surface: "36527", normal: "dossier-36527" }] },
      { text: "de slotwetten 2016 (34725-VII) en 2017 (34950-IIB)", found: [{ surface: "34725-VII" }, { surface: "34950-IIB" }] },
      { text: "STEMMINGEN over de Wet rechtsherstel box 3 (36706), de begroting inzake ViA15 (36757)", found: [{ surface: "36706" }, {}] },
      { text: "Initiatiefnota over de basiszorg (TK 36396) (ma 18 maart)", found: [{ surface: "TK 36396", normal: "dossier-36396" }] },
      { text: "dossier 19 700 hoofdstuk XV", found: [{ surface: "dossier 19 700 hoofdstuk XV", normal: "dossier-19700-XV" }] },
      { text: "Kamerstuk 26 643 U heeft", found: [{ surface: "Kamerstuk 26 643", normal: "dossier-26643" }] },
      { text: "Kamerstukdossier 36463", found: [{ surface: "Kamerstukdossier 36463", normal: "dossier-36463" }] },
    ],
    no: [
      "Kamerstuk 26 643, nr. 1392",
      "Kamerstuk 22112-4113",
      "Kamerstukken I 2020/21, 35 570, C",
      "het jaarlijkse aantal (24 350)",
      "de wet leidt tot een groter aantal aanvragen (24 350)",
      "de subsidie (25 000) in de wet",
      "het wetsvoorstel kost (25 000) euro",
      "36 463",
      "de motie 206 (28 844)",
      "de motie op stuk nr. 942 (21 501-08)",
      "kamerstukdossier 21501 34-366",
      "(12345)",
      "2500 EK 12345",
      "de regeling geldt. Zo ook hier (36 463)",
    ],
  },
};

function parse(match: RegExpExecArray, text: string): readonly FoundCitation[] {
  const dossiers = readDossiers(text, match.index, MOST_DOSSIERS);
  const last = dossiers.at(-1);
  if (last === undefined || !dossiers.every(isLikelyDossier)) return [];
  const { bracket, lead: leadWords, word = leadWords, bill } = match.groups ?? {};
  const led = word ?? bill;
  const isCited = led === undefined || CHAMBER_IN_BRACKET.test(led) ? isBracketed(bracket ?? led, text, dossiers) : isLed(led);
  if (!isCited || (led !== undefined && matchAt(PAPER, text, last.end) !== undefined)) return [];
  const lead = readLead(match);
  const citations = dossiers.map(
    (printed, index): FoundCitation => ({
      start: index === 0 ? printed.start - (word?.length ?? 0) : printed.start,
      end: printed.end,
      normal: `dossier-${printed.key}`,
      confidence: word === undefined ? CONFIDENCE.bracketed : CONFIDENCE.led,
      parts: {
        dossier: printed.number,
        ...(printed.suffix === undefined ? {} : { suffix: printed.suffix }),
        ...(lead?.chamber === undefined ? {} : { chamber: lead.chamber }),
        ...(lead?.parliamentaryYear === undefined ? {} : { parliamentaryYear: lead.parliamentaryYear }),
      },
    }),
  );
  return withCut(citations, dossiers.length >= MOST_DOSSIERS);
}

/** The name of a chamber alone (`2500 EK`) and the prefix of an official identifier lead to papers only. */
function isLed(words: string): boolean {
  return /^(?:kamerst|kst\.|dossier|(?:initiatief|rijks)?wetsvoorstel)/iu.test(words);
}

function isBracketed(bracket: string | undefined, text: string, dossiers: readonly PrintedDossier[]): boolean {
  const [first, last] = [dossiers[0], dossiers.at(-1)];
  if (bracket === undefined || first === undefined || last === undefined || matchAt(CLOSING, text, last.end) === undefined) return false;
  // The bracket stands before a chamber, too.
  const opening = first.start - bracket.length - (bracket.startsWith("(") ? 0 : 1);
  const before = text.slice(Math.max(0, opening - 16), opening + 1);
  if (!before.endsWith("(") || NUMBER_BEFORE.test(before)) return false;
  // A chapter of the budget and a series of the Council can be nothing else.
  const isPlain = dossiers.every(
    ({ number, suffix }) => suffix === undefined || !(number === SERIES_DOSSIER || isChapterOrFund(number, suffix)),
  );
  return !isPlain || tellsOfDossier(text, opening);
}
