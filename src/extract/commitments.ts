import type { Diagnostic } from "../kernel/diagnostic.js";
import type { DocumentKind } from "../vocab/lists/document.js";
import { alternatives, anyOf } from "./any-of.js";
import { dueIn } from "./commitments/due-date.js";
import { agendaItemOf, type ExtractionContext } from "./context.js";
import type { ExtractedCommitment } from "./records.js";
import { sentencesOf } from "./sentences.js";

/** Raised whenever the same text may now give other commitments. */
const EXTRACTOR = "commitments/1";

/** The commitments of one part. The diagnostics are those of the extraction; it has none of its own so far. */
export interface CommitmentExtraction {
  readonly commitments: readonly ExtractedCommitment[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Papers in which the government writes to the House. An internal note informs its minister: what it announces is promised to nobody
 * outside.
 */
const KINDS: ReadonlySet<DocumentKind> = new Set([
  "ANNOTATED_AGENDA",
  "MEETING_REPORT",
  "LETTER",
  "COMMITMENT_LETTER",
  "WRITTEN_CONSULTATION",
  "BNC_FICHE",
  "QUARTERLY_REPORT",
  "PARLIAMENTARY_QUESTION",
]);

/** The House, as letters address it. */
const HOUSE = anyOf(
  "u, uw Kamer, de Kamer, uw Tweede Kamer, de Tweede Kamer, uw Eerste Kamer, de Eerste Kamer, beide Kamers, de Kamers, het parlement",
);
/** What the government does towards the House, as infinitive and participle. */
const TELLING = anyOf(
  "informeren, geïnformeerd, berichten, bericht, inlichten, ingelicht, rapporteren, gerapporteerd, terugkoppelen",
  "teruggekoppeld, sturen, gestuurd",
  "toesturen, toegestuurd, toezenden, toegezonden, zenden, gezonden, verzenden, aanbieden, aangeboden, aan te bieden",
  "delen, gedeeld, voorleggen",
  "voorgelegd, toekomen, terugkomen, terug te komen, op de hoogte, ontvangen, ontvangt, nader ingaan, verslag doen",
);
const FUTURE = anyOf("zal, zullen, zult");
const PRESENT = anyOf("wordt, worden, ontvangt, informeer, informeren, stuur, sturen, zend, zenden, kom, komt, komen, bericht");
const LATER = anyOf("separaat, nader, aparte brief, nog");
const PROMISE = /(?<!\p{L})(?:(?:zeg|zegt|zeggen) (?:[^,.;]{0,60} )?toe|(?:doe|doen) de toezegging)(?!\p{L})/u;
/** A letter that does now what it says: no promise for later. */
const PERFORMED = anyOf(
  "hierbij, bijgaand, bijgevoegd, bijgesloten, hiermee",
  ["met", "in", "bij", "via", "middels", "door"]
    .flatMap((word) =>
      ["deze brief", "deze Kamerbrief", "deze geannoteerde agenda", "deze bijlage", "dit verslag", "dit schrijven", "de bijlage"].map(
        (paper) => `${word} ${paper}`,
      ),
    )
    .join(","),
);
/** Others of whom the sentence tells. */
const OTHERS =
  /(?<!\p{L})(?:[Dd]e (?:Europese )?Commissie|voorzitterschap|lidstaten|Europees Parlement|commissie voor|leden van de)(?!\p{L})/u;
const OTHER_SUBJECT =
  /(?<!\p{L})(?:[Dd]e (?:Europese )?Commissie|[Hh]et (?:\p{L}+ )?voorzitterschap|[Dd]e lidstaten) (?:zal|zullen|informe\p{L}+)(?!\p{L})/u;
const GOVERNMENT = anyOf("ik, wij, we, het kabinet, de minister*, de staatssecretaris*, de regering, de bewindslieden, Nederland");
/** Results of an inquiry of the government, which it promises to make public. */
const OUTCOME = anyOf(
  "resultaten, uitkomsten, bevindingen, conclusies, rapport, onderzoek, evaluatie, verkenning, strategie, *reactie, appreciatie",
);
const PUBLISHED = /(?<!\p{L})(?:wordt|worden|zal|zullen)(?!\p{L})[^.;]{0,200}(?<!\p{L})(?:gepubliceerd|openbaar gemaakt)(?!\p{L})/u;
const DONE = new RegExp(
  `(?<!\\p{L})(?:is|zijn|bent|heb|heeft|hebben|was|waren|werd|werden) (?:[^,.;]{0,120} )?(?:${alternatives(
    "geïnformeerd, gestuurd, verzonden, toegezonden, gezonden, aangeboden, gedeeld, toegezegd, bericht, gepubliceerd",
  )})(?!\\p{L})`,
  "u",
);

/**
 * The promises of the government to the House in the running text of a letter: that it will inform, send, report, publish by a term. What
 * has been done, what the letter itself does (`hierbij`), and what others will do are none; nor is anything in an internal note.
 */
export function extractCommitments(context: ExtractionContext): CommitmentExtraction {
  if (!KINDS.has(context.kind)) return { commitments: [], diagnostics: [] };
  const commitments = context.part.passages
    .filter(({ kind }) => kind === "PARAGRAPH" || kind === "LIST_ITEM")
    .flatMap((passage) =>
      sentencesOf(passage, context.source).flatMap((sentence): ExtractedCommitment[] => {
        const confidence = confidenceOf(sentence.text, context.date);
        if (confidence === null) return [];
        const extract = { quote: sentence.quote, extractor: EXTRACTOR, confidence };
        return [{ by: "nld", due: dueIn(sentence.text, context.date), agendaItem: agendaItemOf(context, passage.order), extract }];
      }),
    );
  return { commitments, diagnostics: [] };
}

// How sure it is that a sentence promises something to the House; null where it does not.
function confidenceOf(text: string, written: string | null): number | null {
  if (PROMISE.test(text) && !PERFORMED.test(text)) return 0.85;
  if (PUBLISHED.test(text) && OUTCOME.test(text) && !OTHERS.test(text) && dueIn(text, written) !== null) return 0.75;
  if (!HOUSE.test(text) || !TELLING.test(text) || PERFORMED.test(text) || OTHER_SUBJECT.test(text)) return null;
  if (FUTURE.test(text)) return OTHERS.test(text) && !GOVERNMENT.test(text) ? 0.7 : 0.9;
  const announced = PRESENT.test(text) && !DONE.test(text) && (dueIn(text, written) !== null || LATER.test(text));
  return announced ? 0.7 : null;
}
