import { readDossiers } from "../dossier/read-dossiers.js";
import { tellsOfDossier } from "../dossier/telling-context.js";
import type { PrintedDossier } from "../kamerstuk/read-dossier.js";
import { LEAD, readLead } from "../kamerstuk/read-lead.js";
import { DASH, DOSSIER_DIGITS, GAP, SPACE, WORD_END, WORD_START } from "../kamerstuk/spelling.js";
import { matchAt } from "../match-at.js";
import type { FoundCitation, Recogniser } from "../recogniser.js";

const DOSSIER_WORD = `(?<word>${WORD_START}(?:[Kk]amerstuk-?)?[Dd]ossiers?(?:-?nummers?|-?nrs?\\.?)?(?:[:,]?\\s{1,2}|${DASH}))`;
const CLOSING = new RegExp(`${SPACE}?\\)`, "uy");
/** What follows the dossier where a paper in it is cited, in whatever way. */
const PAPER = new RegExp(
  `\\s{0,2},?${GAP}(?:stuk\\s)?(?:nrs?${WORD_END}|nummer|letter)|${SPACE}?(?:${DASH}|/)${SPACE}?\\d|,?${GAP}\\d|,${GAP}[A-Z]{1,2}${WORD_END}`,
  "uy",
);
/** The number of a paper before the bracket: `942 (21501-08)`. */
const NUMBER_BEFORE = /(?:nrs?\.?\s?|,\s?|\ben\s)?\d{1,4}\s{0,2}\($/u;
const YEAR_BEFORE = /(?<!nr\.?\s?)(?:19|20)\d{2}\s{0,2}\($/u;

/** Papers beat dossiers where both can be read. */
const CONFIDENCE = { led: 0.75, bracketed: 0.7 } as const;

/** Whole dossiers: `het wetsvoorstel (36 463)`, `Kamerstukken 35971, 35972 en 35973`. Never a number without a telling context. */
export const dossier: Recogniser = {
  kind: "DOSSIER",
  version: 1,
  anchors: ["kamerst", "dossier", "("],
  // The search is for the digits, because they are rare; what leads to them is then looked for before them.
  pattern: new RegExp(`(?=${DOSSIER_DIGITS})(?<=(?<bracket>\\(${SPACE}?)|${LEAD}|${DOSSIER_WORD})`, "dgu"),
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
      "dossier 21501 34-366",
      "(12345)",
      "2500 EK 12345",
      "de regeling geldt. Zo ook hier (36 463)",
    ],
  },
};

function parse(match: RegExpExecArray, text: string): readonly FoundCitation[] {
  const dossiers = readDossiers(text, match.index);
  const last = dossiers.at(-1);
  if (last === undefined || !dossiers.every(isLikely)) return [];
  const { bracket, lead: leadWords, word = leadWords } = match.groups ?? {};
  const refused = word === undefined ? !isBracketed(bracket, text, dossiers) : !isLed(word) || matchAt(PAPER, text, last.end) !== undefined;
  if (refused) return [];
  const lead = readLead(match);
  return dossiers.map((printed, index) => ({
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
  }));
}

/** Dossiers that are still cited have numbers from about 1970; round numbers without a suffix are amounts. */
function isLikely({ number, suffix }: PrintedDossier): boolean {
  return Number(number) >= 10_000 && Number(number) < 50_000 && (suffix !== undefined || !number.endsWith("000"));
}

/** The name of a chamber alone (`2500 EK`) and the prefix of an official identifier lead to papers only. */
function isLed(words: string): boolean {
  return /^(?:kamerst|dossier)/iu.test(words);
}

function isBracketed(bracket: string | undefined, text: string, dossiers: readonly PrintedDossier[]): boolean {
  const [first, last] = [dossiers[0], dossiers.at(-1)];
  if (bracket === undefined || first === undefined || last === undefined || matchAt(CLOSING, text, last.end) === undefined) return false;
  const opening = first.start - bracket.length;
  const before = text.slice(Math.max(0, opening - 16), opening + 1);
  if (NUMBER_BEFORE.test(before) && !YEAR_BEFORE.test(before)) return false;
  return tellsOfDossier(text, opening);
}
