import { headingNumber, isSubheading } from "../document/heading-forms.js";
import { findItemKind } from "./agenda-item-kind.js";
import { findFormations } from "./formations.js";
import type { Knowledge } from "./knowledge.js";

/**
 * What a heading says it is by its words alone. TITLE: of the paper, or of its part on one Council. CLOSING: it ends the treatment of the agenda.
 * REMAINDER: the same, and headings below it are no items either. SUBHEADING: it parts the treatment of one item. TREATMENT: it says only how an
 * item is treated (`Beleidsdebat`). SUBJECT: anything else.
 */
export type HeadingSort = "TITLE" | "CLOSING" | "REMAINDER" | "SUBHEADING" | "TREATMENT" | "SUBJECT";

const CLOSING = new RegExp(
  `^(?:${[
    "(?:algemene )?inleiding|introductie|algemeen|samenvatting|(?:belangrijkste )?(?:resultaten|uitkomsten)|tot slot|ten slotte|slot|afsluiting|conclusie",
    "vooruitblik|bijlagen?\\b.*|annex.*|inhoudsopgave|aanleiding|geannoteerde agenda|verslag|(?:voorlopige )?agenda|leeswijzer|voorwoord",
    "(?:uitvoering|afdoening|stand van zaken|opvolging)(?: van)? (?:de )?(?:moties?|toezegging(?:en)?).*|(?:toezegging|motie)\\s.*|kwartaalrapportage.*",
  ].join("|")})$`,
  "iu",
);
const REMAINDER =
  /^(?:overige?|overige (?:onderwerpen|zaken|punten|informatie|ontwikkelingen|dossiers)|(?:moties|toezeggingen)(?: en (?:moties|toezeggingen))?|(?:overige|andere) (?:\p{L}+ )?(?:onderwerpen|zaken) .*|onderwerpen buiten de agenda)$/iu;
const PAPER =
  /^(?:deel\s\S{1,4}\s)?(?:(?:aanvullende |herziene |concept)?geannoteerde agenda|(?:kort |beknopt )?(?:deel)?verslag|agenda|onderwerpen op de agenda)\b/iu;
/** The words of which a line consists that says no more than how an item is treated: `Aanname Raadsconclusies`, `Informatie van het voorzitterschap`. */
const TREATMENT_WORDS = new Set(
  (
    "beleidsdebat oriëntatiedebat oriënterend debat gedachtewisseling gedachtenwisseling algemene gedeeltelijke oriëntatie benadering " +
    "politiek akkoord raadsconclusies conclusies raadsaanbeveling aanneming aanname goedkeuring vaststelling voortgangsrapport " +
    "voortgangsrapportage voortgangsverslag stand zaken informatie informatiepunt presentatie bespreking eerste mogelijk mogelijke publiek " +
    "openbaar openbare van door de het en of voorzitterschap commissie europese lidstaten delegatie raad"
  ).split(" "),
);

/** Reads what a heading is by its words alone; a number before them does not count. */
export function sortOfHeading(heading: string, knowledge: Pick<Knowledge, "formations">): HeadingSort {
  const words = wordsOf(heading);
  if (isPaperTitle(words, knowledge)) return "TITLE";
  if (REMAINDER.test(words)) return "REMAINDER";
  if (isTreatment(words)) return "TREATMENT";
  if (CLOSING.test(words)) return "CLOSING";
  return isSubheading(words) ? "SUBHEADING" : "SUBJECT";
}

/** The words of a heading without its number and its last colon. */
export function wordsOf(heading: string): string {
  return heading.slice(headingNumber(heading)?.length ?? 0).replace(/[:\s]+$/u, "");
}

function isTreatment(words: string): boolean {
  if (words.length > 100 || findItemKind(words) === null) return false;
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => TREATMENT_WORDS.has(word));
}

// `Verslag Milieuraad`, `Agenda Landbouw- en Visserijraad`, `Ecofinraad`; but what a Council prepares for the European Council is an item.
function isPaperTitle(words: string, knowledge: Pick<Knowledge, "formations">): boolean {
  const named = findFormations(words, knowledge.formations)[0];
  const isNamed = named !== undefined || /\b(?:raad|raden|bijeenkomst)\b/iu.test(words);
  return (PAPER.test(words) && isNamed) || (named?.start === 0 && named.formation.configuration !== "euco");
}
