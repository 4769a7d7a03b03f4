import { anyOf } from "../any-of.js";
import {
  CLARIFICATION,
  CONCERN,
  DOUBT,
  INFORMATION,
  OWN_CONCERN,
  OWN_OBJECTION,
  OWN_SUPPORT,
  SHARED_VIEW,
  SOON_IMPORTANT,
  SOON_NEEDED,
  WITH_MESSAGE,
  WORKS_FOR,
} from "./cues.js";
import { rule, type SpeechActRule } from "./speech-act-rule.js";

const COPULAS = "zijn blijven tonen staan";

// What one is for, against, ready for: `is voorstander van`, `staat kritisch tegenover`, `toonde zich bereid`.
const BEING = [
  rule(
    "SUPPORTS",
    "SUPPORT",
    COPULAS,
    anyOf("voorstander, voorstanders, eens, van mening, van opvatting, van oordeel, van de opvatting, van het oordeel, akkoord"),
  ),
  rule("SUPPORTS", "SUPPORT", COPULAS, /^(?:ook |juist )?voor (?:een|het|de)\b/u),
  rule("SUPPORTS", "CONDITIONAL", COPULAS, anyOf("open voor, open tegenover")),
  rule("SUPPORTS", "SUPPORT", COPULAS, anyOf("positief, overtuigd, enthousiast, welwillend, gunstig, achter")),
  rule("OPPOSES", "OPPOSE", COPULAS, anyOf("tegen, tegenstander, tegenstanders, negatief, oneens, gekant, afwijzend")),
  rule(
    "RESERVES",
    "CONDITIONAL",
    COPULAS,
    anyOf("kritisch, terughoudend, sceptisch, voorzichtig, huiverig, gereserveerd, verdeeld, onder voorbehoud"),
  ),
  rule("CALLS_FOR", "SUPPORT", COPULAS, anyOf("gericht"), 0.75),
  rule("OFFERS", "SUPPORT", COPULAS, anyOf("bereid")),
  rule("REGRETS", "OPPOSE", COPULAS, anyOf("bezorgd, teleurgesteld, ongerust, verontrust")),
  rule("WELCOMES", "SUPPORT", COPULAS, anyOf("blij, verheugd, ingenomen, tevreden, dankbaar, content")),
  rule("ASKS", "NEUTRAL", COPULAS, anyOf("benieuwd, nieuwsgierig")),
  rule("INFORMS", "NEUTRAL", COPULAS, anyOf("voornemens, van plan")),
  rule("INFORMS", "NEUTRAL", "hebben", anyOf("als doel, tot doel, het voornemen, de intentie")),
];

const SUPPORT_AND_OPPOSITION = [
  rule("SUPPORTS", "SUPPORT", "geven hebben uitspreken", anyOf("voorkeur, liever")),
  rule("REGRETS", "OPPOSE", "uitspreken uiten delen", CONCERN),
  rule("RESERVES", "CONDITIONAL", "uitspreken uiten", DOUBT),
  rule("WELCOMES", "SUPPORT", "uitspreken uiten hebben", anyOf("waardering, dank, tevredenheid, lof, complimenten")),
  rule("OPPOSES", "OPPOSE", "uitspreken uiten", anyOf("tegen")),
  rule("CALLS_FOR", "SUPPORT", "uitspreken uiten", anyOf("hoop, wens, verwachting, ambitie")),
  rule("SUPPORTS", "SUPPORT", "uitspreken uiten", anyOf("steun, voor, zich")),
  rule("SUPPORTS", "SUPPORT", "geven", anyOf("steun, goedkeuring, instemming")),
  rule("SUPPORTS", "SUPPORT", "steunen ondersteunen onderschrijven instemmen aanvaarden accepteren bijvallen"),
  rule("OPPOSES", "OPPOSE", "stemmen pleiten", anyOf("tegen")),
  rule("SUPPORTS", "SUPPORT", "stemmen", anyOf("voor, in")),
  rule("RESERVES", "NEUTRAL", "onthouden", anyOf("zich")),
  rule("SUPPORTS", "SUPPORT", "vinden", /\bzich\b[^,]{0,60}\bin\b/u),
  rule("SUPPORTS", "SUPPORT", "gaan", anyOf("akkoord")),
  rule("SUPPORTS", "SUPPORT", "aansluiten", anyOf("zich")),
  rule("SUPPORTS", "SUPPORT", "delen", SHARED_VIEW),
  rule("SUPPORTS", "SUPPORT", "beoordelen uitlaten reageren", anyOf("positief, instemmend, welwillend")),
  rule("OPPOSES", "OPPOSE", "beoordelen uitlaten reageren", anyOf("negatief, afwijzend")),
  rule("RESERVES", "CONDITIONAL", "beoordelen uitlaten reageren", anyOf("kritisch, terughoudend, verdeeld")),
  rule("SUPPORTS", "SUPPORT", "hebben", anyOf("positieve houding, positieve grondhouding")),
  rule("SUPPORTS", "CONDITIONAL", "leven", anyOf("met"), 0.8),
  rule("SUPPORTS", "SUPPORT", "tonen hebben", anyOf("begrip"), 0.6),
  rule("OPPOSES", "OPPOSE", "afwijzen verwerpen veroordelen bekritiseren blokkeren tegenhouden hekelen afkeuren"),
  rule("OPPOSES", "OPPOSE", "verzetten", anyOf("zich")),
  rule("OPPOSES", "OPPOSE", "maken hebben houden behouden", anyOf("bezwaar, bezwaren")),
  rule("OPPOSES", "OPPOSE", "herhalen bevestigen", OWN_OBJECTION),
  rule("SUPPORTS", "SUPPORT", "herhalen bevestigen", OWN_SUPPORT),
];

const RESERVATION_AND_REGRET = [
  rule("REGRETS", "OPPOSE", "herhalen benadrukken onderstrepen", OWN_CONCERN),
  rule("RESERVES", "CONDITIONAL", "plaatsen maken behouden houden aanhouden hebben", DOUBT),
  rule("RESERVES", "CONDITIONAL", "zien", anyOf("risico*, bezwaren, nadelen, gevaren, problemen")),
  rule("RESERVES", "CONDITIONAL", "waarschuwen betwijfelen"),
  rule("REGRETS", "OPPOSE", "betreuren vrezen"),
  rule("REGRETS", "OPPOSE", "maken hebben", CONCERN),
];

const WELCOME = [
  rule("WELCOMES", "SUPPORT", "verwelkomen toejuichen waarderen prijzen complimenteren"),
  rule("WELCOMES", "SUPPORT", "ontvangen", anyOf("positief, goed, welwillend"), 0.8),
  rule("WELCOMES", "SUPPORT", "uitkijken", anyOf("naar"), 0.7),
  rule("WELCOMES", "SUPPORT", "danken bedanken", null, 0.6, true),
];

// `vroeg aandacht voor` and `vroeg om maatregelen` are no questions.
const QUESTIONS = [
  rule("STRESSES", "SUPPORT", "vragen", anyOf("aandacht")),
  rule("ASKS", "NEUTRAL", "vragen verzoeken", CLARIFICATION),
  rule("CALLS_FOR", "SUPPORT", "vragen", anyOf("om")),
  rule("ASKS", "NEUTRAL", "vragen"),
  rule("ASKS", "NEUTRAL", "stellen leggen hebben", anyOf("vraag, vragen")),
  rule("ASKS", "NEUTRAL", "uitnodigen", null, 0.75),
];

const CALLS_AND_OFFERS = [
  rule(
    "CALLS_FOR",
    "SUPPORT",
    "verzoeken oproepen pleiten bepleiten aandringen eisen verlangen suggereren adviseren aanmoedigen aansporen",
  ),
  rule("CALLS_FOR", "SUPPORT", "doen", anyOf("oproep, pleidooi, voorstel, voorstellen")),
  rule("CALLS_FOR", "SUPPORT", "houden", anyOf("oproep, pleidooi")),
  rule("CALLS_FOR", "SUPPORT", "herhalen", anyOf("oproep, pleidooi, verzoek, wens")),
  rule("CALLS_FOR", "SUPPORT", "hebben", anyOf("behoefte"), 0.75),
  rule("CALLS_FOR", "SUPPORT", "voorstellen", null, 0.8),
  rule("CALLS_FOR", "SUPPORT", "inzetten", WORKS_FOR),
  rule("CALLS_FOR", "SUPPORT", "willen", anyOf("ervoor zorgen, zorgen dat, bereiken, voorkomen, bevorderen, graag, vasthouden, dat"), 0.8),
  rule("CALLS_FOR", "SUPPORT", "willen", null, 0.5),
  rule("CALLS_FOR", "SUPPORT", "maken", /\bzich (?:\p{L}+ )?(?:hard|sterk)\b/u),
  rule("CALLS_FOR", "SUPPORT", "wensen streven hopen beogen", null, 0.75),
  rule("CALLS_FOR", "SUPPORT", "achten vinden", SOON_NEEDED),
  rule("CALLS_FOR", "SUPPORT", "zien", anyOf("graag, liefst, liever")),
  rule("OFFERS", "SUPPORT", "toezeggen beloven aanbieden", null, 0.85),
];

const STRESS_AND_OPINION = [
  rule("STRESSES", "SUPPORT", "achten vinden beschouwen", SOON_IMPORTANT),
  rule("STRESSES", "SUPPORT", "hechten", anyOf("belang, waarde")),
  rule("SUPPORTS", "SUPPORT", "hechten"),
  rule("STRESSES", "SUPPORT", "houden", anyOf("vast"), 0.75),
  rule("STRESSES", "SUPPORT", "vestigen", anyOf("aandacht")),
  rule("STRESSES", "SUPPORT", "leggen", anyOf("nadruk, accent, focus, klemtoon")),
  rule("STRESSES", "SUPPORT", "geven", anyOf("prioriteit")),
  rule("STRESSES", "SUPPORT", "brengen", anyOf("onder de aandacht, belang")),
  rule("STRESSES", "SUPPORT", "benadrukken onderstrepen beklemtonen benoemen betogen hameren herhalen opbrengen aankaarten"),
  rule("STRESSES", "SUPPORT", "wijzen", anyOf("op, erop"), 0.8),
  rule("SUPPORTS", "SUPPORT", "vinden menen denken geloven", null, 0.75),
  rule("SUPPORTS", "SUPPORT", "zien", anyOf("als, meerwaarde, kans*, mogelijkheden, noodzaak, nut, heil, ruimte, belang"), 0.75),
];

const STATEMENTS = [
  rule("INFORMS", "NEUTRAL", "geven", INFORMATION, 0.75),
  rule("STRESSES", "SUPPORT", "introduceren openen inleiden", WITH_MESSAGE, 0.8),
  rule("INFORMS", "NEUTRAL", "introduceren openen inleiden", null, 0.6),
  rule("INFORMS", "NEUTRAL", "stellen", anyOf("aan de orde"), 0.7),
  rule("STRESSES", "SUPPORT", "stellen", null, 0.8),
  rule("STRESSES", "SUPPORT", "noemen aanhalen", anyOf("het belang, de noodzaak, als prioriteit")),
  rule("NAMING", "NEUTRAL", "noemen aanhalen", null, 0.7),
  rule("STATEMENT", "NEUTRAL", "laten", anyOf("weten, blijken, optekenen"), 0.8),
  rule("STATEMENT", "NEUTRAL", "brengen", anyOf("naar voren, in"), 0.8),
  rule(
    "STATEMENT",
    "NEUTRAL",
    "aangeven opmerken zeggen verklaren bevestigen erkennen antwoorden inbrengen meedelen samenvatten verwoorden",
    null,
    0.8,
  ),
  rule("STATEMENT", "NEUTRAL", "melden vermelden memoreren constateren concluderen signaleren uitleggen aankondigen herinneren", null, 0.8),
  rule("STATEMENT", "NEUTRAL", "reageren toelichten", anyOf("dat"), 0.75),
  rule("INFORMS", "NEUTRAL", "toelichten informeren presenteren schetsen rapporteren verwijzen agenderen", null, 0.75),
  rule("INFORMS", "NEUTRAL", "delen", anyOf("informatie, ervaring*, voorbeeld*, inzichten"), 0.75),
  rule("SILENT", "NEUTRAL", "interveniëren", anyOf("niet")),
  rule("SILENT", "NEUTRAL", "nemen", /\b(?:niet|geen)\b.*\bwoord\b/u),
  rule("NONE", "UNCLEAR", "reageren spreken interveniëren ingaan"),
];

/** The lexicon. The first rule whose verb and cue match wins, so cues come before the plain verb. */
export const SPEECH_ACT_RULES: readonly SpeechActRule[] = [
  ...BEING,
  ...SUPPORT_AND_OPPOSITION,
  ...RESERVATION_AND_REGRET,
  ...WELCOME,
  ...QUESTIONS,
  ...CALLS_AND_OFFERS,
  ...STRESS_AND_OPINION,
  ...STATEMENTS,
];
