import type { SpeechAct, Stance } from "../../vocab/lists/position.js";

/** What an actor does with its words, by the verb of the sentence and, where the verb alone does not tell, by a cue beside it. */
export interface SpeechActRule {
  /** Infinitives, from `verb-forms.ts`. */
  readonly verbs: readonly string[];
  /** Must match the words between the verb and the content clause (`dat …`, `welke …`), or the whole clause where nothing introduces one. */
  readonly cue?: RegExp;
  /** The act, or how to tell it: STATEMENT and NAMING from the content, ATTITUDE from a further verb (`gaf aan bereid te zijn`), NONE: it cannot be told. */
  readonly act: SpeechAct | "STATEMENT" | "NAMING" | "NONE";
  readonly stance: Stance;
  /** From 0 to 1; how sure the reading is when the sentence is plain. Default 0.9. */
  readonly confidence?: number;
  /** A courtesy that gives way to what follows it: `dankte het voorzitterschap en benadrukte …`. */
  readonly weak?: boolean;
}

const COPULAS = ["zijn", "blijven", "tonen", "staan"] as const;
const IMPORTANT = "(?:belangrijk|essentieel|cruciaal|van (?:groot |essentieel |cruciaal |het grootste )?belang|wezenlijk|van wezenlijk belang|onmisbaar)";
const NEEDED = "(?:noodzakelijk|nodig|wenselijk|raadzaam|geboden|onontbeerlijk|urgent)";
/** Among the first words after the verb: `acht het van belang om … waar nodig` is about importance. */
const SOON = "^(?:[^ ]+ ){0,5}?";
const CONCERN = "(?:zorg|zorgen|bezorgdheid|teleurstelling|spijt|vrees|ongenoegen|onvrede)";
const DOUBT = "(?:voorbehoud\\w*|studievoorbehoud\\w*|kanttekening\\w*|vraagtekens?|bedenking\\w*|twijfels?|moeite|reserves?|terughoudendheid|kritiek|kritische)";
const INFORMATION = "(?:toelichting\\w*|presentatie|update|terugkoppeling|overzicht|informatie|stand van zaken|uiteenzetting|uitleg|briefing|inzicht|debrief\\w*)";

/**
 * The lexicon. The first rule whose verb and cue match wins, so cues come before the plain verb. Drawn from how reports and agendas of all
 * Council formations put things; nothing in it is about a subject matter.
 */
export const SPEECH_ACT_RULES: readonly SpeechActRule[] = [
  // What one is for, against, ready for: `is voorstander van`, `staat kritisch tegenover`, `toonde zich bereid`.
  { verbs: COPULAS, cue: /\bvoorstanders?\b|^(?:ook |juist )?voor (?:een|het|de)\b|\bhet (?:\p{L}+ )?eens\b|\bvan (?:mening|opvatting|oordeel)\b|\bvan mening\b|\bakkoord\b/u, act: "SUPPORTS", stance: "SUPPORT" },
  { verbs: COPULAS, cue: /\b(?:positief|overtuigd|enthousiast|welwillend|gunstig|achter)\b/u, act: "SUPPORTS", stance: "SUPPORT" },
  { verbs: COPULAS, cue: /\b(?:tegen|tegenstanders?|negatief|oneens|gekant|afwijzend)\b/u, act: "OPPOSES", stance: "OPPOSE" },
  { verbs: COPULAS, cue: /\b(?:kritisch|terughoudend|sceptisch|voorzichtig|huiverig|gereserveerd|verdeeld|onder voorbehoud)\b/u, act: "RESERVES", stance: "CONDITIONAL" },
  { verbs: COPULAS, cue: /\bgericht\b/u, act: "CALLS_FOR", stance: "SUPPORT", confidence: 0.75 },
  { verbs: COPULAS, cue: /\bbereid\b/u, act: "OFFERS", stance: "SUPPORT" },
  { verbs: COPULAS, cue: /\b(?:open voor|open tegenover)\b/u, act: "SUPPORTS", stance: "CONDITIONAL" },
  { verbs: COPULAS, cue: /\b(?:bezorgd|teleurgesteld|ongerust|verontrust)\b/u, act: "REGRETS", stance: "OPPOSE" },
  { verbs: COPULAS, cue: /\b(?:blij|verheugd|ingenomen|tevreden|dankbaar|content)\b/u, act: "WELCOMES", stance: "SUPPORT" },
  { verbs: COPULAS, cue: /\b(?:benieuwd|nieuwsgierig)\b/u, act: "ASKS", stance: "NEUTRAL" },
  { verbs: COPULAS, cue: /\b(?:voornemens|van plan)\b/u, act: "INFORMS", stance: "NEUTRAL" },
  { verbs: COPULAS, cue: /\bstil\b|\bniet aan het woord\b/u, act: "SILENT", stance: "NEUTRAL" },

  // Support and opposition.
  { verbs: ["geven"], cue: /\bvoorkeur\b/u, act: "SUPPORTS", stance: "SUPPORT" },
  { verbs: ["hebben", "uitspreken"], cue: /\bvoorkeur\b/u, act: "SUPPORTS", stance: "SUPPORT" },
  { verbs: ["hebben"], cue: /\bliever\b/u, act: "SUPPORTS", stance: "SUPPORT" },
  { verbs: ["uitspreken", "uiten"], cue: new RegExp(`\\b${CONCERN}\\b`, "u"), act: "REGRETS", stance: "OPPOSE" },
  { verbs: ["uitspreken", "uiten", "hebben"], cue: new RegExp(`\\b${DOUBT}\\b`, "u"), act: "RESERVES", stance: "CONDITIONAL" },
  { verbs: ["uitspreken", "uiten", "hebben"], cue: /\b(?:waardering|dank|tevredenheid|lof|complimenten)\b/u, act: "WELCOMES", stance: "SUPPORT" },
  { verbs: ["uitspreken", "uiten"], cue: /\btegen\b/u, act: "OPPOSES", stance: "OPPOSE" },
  { verbs: ["uitspreken", "uiten"], cue: /\b(?:hoop|wens|verwachting|ambitie)\b/u, act: "CALLS_FOR", stance: "SUPPORT" },
  { verbs: ["uitspreken"], cue: /\b(?:steun|voor|over de noodzaak|over het belang|zich)\b/u, act: "SUPPORTS", stance: "SUPPORT" },
  { verbs: ["uiten"], cue: /\bsteun\b/u, act: "SUPPORTS", stance: "SUPPORT" },
  { verbs: ["geven"], cue: /\b(?:steun|goedkeuring|instemming)\b/u, act: "SUPPORTS", stance: "SUPPORT" },
  { verbs: ["steunen", "ondersteunen", "onderschrijven", "instemmen", "aanvaarden", "accepteren"], act: "SUPPORTS", stance: "SUPPORT" },
  { verbs: ["stemmen"], cue: /\btegen\b/u, act: "OPPOSES", stance: "OPPOSE" },
  { verbs: ["stemmen"], cue: /\b(?:voor|in)\b/u, act: "SUPPORTS", stance: "SUPPORT" },
  { verbs: ["onthouden"], cue: /\bzich\b/u, act: "RESERVES", stance: "NEUTRAL" },
  { verbs: ["vinden"], cue: /\bzich\b[^,]{0,60}\bin\b/u, act: "SUPPORTS", stance: "SUPPORT" },
  { verbs: ["beoordelen", "uitlaten"], cue: /\bpositief\b/u, act: "SUPPORTS", stance: "SUPPORT" },
  { verbs: ["beoordelen", "uitlaten"], cue: /\bnegatief\b/u, act: "OPPOSES", stance: "OPPOSE" },
  { verbs: ["beoordelen", "uitlaten"], cue: /\bkritisch\b/u, act: "RESERVES", stance: "CONDITIONAL" },
  { verbs: ["hebben"], cue: /\bpositieve (?:grond)?houding\b/u, act: "SUPPORTS", stance: "SUPPORT" },
  { verbs: ["leven"], cue: /\bmet\b/u, act: "SUPPORTS", stance: "CONDITIONAL", confidence: 0.8 },
  { verbs: ["tonen", "hebben"], cue: /\bbegrip\b/u, act: "SUPPORTS", stance: "SUPPORT", confidence: 0.6 },
  { verbs: ["gaan"], cue: /\bakkoord\b/u, act: "SUPPORTS", stance: "SUPPORT" },
  { verbs: ["aansluiten"], cue: /\bzich\b/u, act: "SUPPORTS", stance: "SUPPORT" },
  { verbs: ["delen"], cue: new RegExp(`\\b${CONCERN}\\b`, "u"), act: "REGRETS", stance: "OPPOSE" },
  { verbs: ["delen"], cue: /\b(?:ambitie\w*|mening|opvatting|zienswijze|standpunt|doel\w*|analyse|visie|inzet|overtuiging|lijn|gevoel)\b/u, act: "SUPPORTS", stance: "SUPPORT" },
  { verbs: ["afwijzen", "verwerpen", "veroordelen", "bekritiseren"], act: "OPPOSES", stance: "OPPOSE" },
  { verbs: ["verzetten"], cue: /\bzich\b/u, act: "OPPOSES", stance: "OPPOSE" },
  { verbs: ["maken", "hebben"], cue: /\bbezwa(?:ar|ren)\b/u, act: "OPPOSES", stance: "OPPOSE" },
  { verbs: ["pleiten", "stemmen"], cue: /\btegen\b/u, act: "OPPOSES", stance: "OPPOSE" },

  { verbs: ["herhalen", "bevestigen"], cue: /\b(?:zijn|haar|hun) (?:eerdere )?bezwa(?:ar|ren)\b/u, act: "OPPOSES", stance: "OPPOSE" },
  { verbs: ["herhalen", "bevestigen"], cue: /\b(?:zijn|haar|hun) (?:eerdere )?steun\b/u, act: "SUPPORTS", stance: "SUPPORT" },
  { verbs: ["herhalen"], cue: /\b(?:oproep|pleidooi|verzoek|wens)\b/u, act: "CALLS_FOR", stance: "SUPPORT" },
  { verbs: ["herhalen", "benadrukken", "onderstrepen"], cue: new RegExp(`\\b(?:zijn|haar|hun) (?:eerdere |grote )?${CONCERN}\\b`, "u"), act: "REGRETS", stance: "OPPOSE" },

  // Reservations, regret, concern.
  { verbs: ["plaatsen", "maken", "behouden", "houden", "aanhouden", "hebben"], cue: new RegExp(`\\b${DOUBT}\\b`, "u"), act: "RESERVES", stance: "CONDITIONAL" },
  { verbs: ["zien"], cue: /\b(?:risico\w*|bezwaren|nadelen|gevaren|problemen)\b/u, act: "RESERVES", stance: "CONDITIONAL" },
  { verbs: ["waarschuwen"], act: "RESERVES", stance: "CONDITIONAL" },
  { verbs: ["betreuren", "vrezen"], act: "REGRETS", stance: "OPPOSE" },
  { verbs: ["maken", "hebben"], cue: new RegExp(`\\b${CONCERN}\\b`, "u"), act: "REGRETS", stance: "OPPOSE" },

  // Welcome.
  { verbs: ["verwelkomen", "toejuichen", "waarderen", "prijzen", "complimenteren"], act: "WELCOMES", stance: "SUPPORT" },
  { verbs: ["uitkijken"], cue: /\bnaar\b/u, act: "WELCOMES", stance: "SUPPORT", confidence: 0.7 },
  { verbs: ["danken", "bedanken"], act: "WELCOMES", stance: "SUPPORT", confidence: 0.6, weak: true },

  // Questions. `vroeg aandacht voor` and `vroeg om maatregelen` are none.
  { verbs: ["vragen"], cue: /\baandacht\b/u, act: "STRESSES", stance: "SUPPORT" },
  { verbs: ["vragen", "verzoeken"], cue: /\b(?:opheldering|verduidelijking|toelichting|uitleg|informatie|duidelijkheid|te reflecteren|reactie|in te gaan)\b/u, act: "ASKS", stance: "NEUTRAL" },
  { verbs: ["vragen"], cue: /\bom\b/u, act: "CALLS_FOR", stance: "SUPPORT" },
  { verbs: ["vragen"], act: "ASKS", stance: "NEUTRAL" },
  { verbs: ["stellen", "leggen"], cue: /\bvra(?:ag|gen)\b/u, act: "ASKS", stance: "NEUTRAL" },
  { verbs: ["hebben"], cue: /\bvragen\b/u, act: "ASKS", stance: "NEUTRAL" },
  { verbs: ["uitnodigen"], act: "ASKS", stance: "NEUTRAL", confidence: 0.75 },
  { verbs: ["verzoeken"], act: "CALLS_FOR", stance: "SUPPORT" },

  // Calls and wishes.
  { verbs: ["oproepen", "pleiten", "bepleiten", "aandringen", "eisen", "verlangen"], act: "CALLS_FOR", stance: "SUPPORT" },
  { verbs: ["hebben"], cue: /\bbehoefte\b/u, act: "CALLS_FOR", stance: "SUPPORT", confidence: 0.75 },
  { verbs: ["voorstellen"], act: "CALLS_FOR", stance: "SUPPORT", confidence: 0.8 },
  { verbs: ["inzetten"], cue: /\b(?:in(?:te)?zetten|ingezet) (?:voor|op|om)\b|\bin (?:voor|op|om)\b|\b(?:er(?:voor|op|toe)|hiervoor|daarvoor|daarop) (?:in|in te zetten|inzetten)\b|\b(?:voor|op)\b[^,;]{0,120}\b(?:inzetten|ingezet)\b/u, act: "CALLS_FOR", stance: "SUPPORT" },
  { verbs: ["willen"], cue: /\b(?:ervoor zorgen|zorgen dat|bereiken|voorkomen|bevorderen|pleiten|graag|vasthouden|dat)\b/u, act: "CALLS_FOR", stance: "SUPPORT", confidence: 0.8 },
  { verbs: ["maken"], cue: /\bzich (?:\p{L}+ )?(?:hard|sterk)\b/u, act: "CALLS_FOR", stance: "SUPPORT" },
  { verbs: ["wensen", "streven", "hopen"], act: "CALLS_FOR", stance: "SUPPORT", confidence: 0.75 },
  { verbs: ["achten", "vinden"], cue: new RegExp(`${SOON}${NEEDED}\\b`, "u"), act: "CALLS_FOR", stance: "SUPPORT" },
  { verbs: ["zien"], cue: /\b(?:graag|liefst|liever)\b/u, act: "CALLS_FOR", stance: "SUPPORT" },
  { verbs: ["toezeggen", "beloven", "aanbieden"], act: "OFFERS", stance: "SUPPORT", confidence: 0.85 },

  // Stress.
  { verbs: ["achten", "vinden", "beschouwen"], cue: new RegExp(`${SOON}(?:${IMPORTANT}|een prioriteit)\\b`, "u"), act: "STRESSES", stance: "SUPPORT" },
  { verbs: ["hechten"], cue: /\b(?:belang|waarde)\b/u, act: "STRESSES", stance: "SUPPORT" },
  { verbs: ["hechten"], act: "SUPPORTS", stance: "SUPPORT" },
  { verbs: ["houden"], cue: /\bvast\b/u, act: "STRESSES", stance: "SUPPORT", confidence: 0.75 },
  { verbs: ["leggen"], cue: /\b(?:nadruk|accent|focus|klemtoon)\b/u, act: "STRESSES", stance: "SUPPORT" },
  { verbs: ["geven"], cue: /\bprioriteit\b/u, act: "STRESSES", stance: "SUPPORT" },
  { verbs: ["brengen"], cue: /\bonder de aandacht\b|\bbelang\b/u, act: "STRESSES", stance: "SUPPORT" },
  { verbs: ["benadrukken", "onderstrepen", "beklemtonen", "benoemen", "betogen", "hameren", "herhalen", "opbrengen", "aankaarten"], act: "STRESSES", stance: "SUPPORT" },
  { verbs: ["wijzen"], cue: /\b(?:op|erop)\b/u, act: "STRESSES", stance: "SUPPORT", confidence: 0.8 },

  // Opinions.
  { verbs: ["vinden", "menen", "denken", "geloven"], act: "SUPPORTS", stance: "SUPPORT", confidence: 0.75 },
  { verbs: ["zien"], cue: /\b(?:als|meerwaarde|kans\w*|mogelijkheden|noodzaak|nut|heil|ruimte|belang)\b/u, act: "SUPPORTS", stance: "SUPPORT", confidence: 0.75 },

  // Statements, whose act follows from what is stated.
  { verbs: ["geven"], cue: new RegExp(`\\b${INFORMATION}\\b`, "u"), act: "INFORMS", stance: "NEUTRAL", confidence: 0.75 },
  { verbs: ["introduceren", "openen", "inleiden"], cue: /\bmet (?:de|een) (?:notie|boodschap|oproep|stelling|constatering|opmerking|pleidooi)\b/u, act: "STRESSES", stance: "SUPPORT", confidence: 0.8 },
  { verbs: ["introduceren", "openen", "inleiden"], act: "INFORMS", stance: "NEUTRAL", confidence: 0.6 },
  { verbs: ["stellen"], act: "STRESSES", stance: "SUPPORT", confidence: 0.8 },
  { verbs: ["noemen", "aanhalen"], cue: /\b(?:het belang|de noodzaak|als prioriteit)\b/u, act: "STRESSES", stance: "SUPPORT" },
  { verbs: ["noemen", "aanhalen"], act: "NAMING", stance: "NEUTRAL", confidence: 0.7 },
  { verbs: ["laten"], cue: /\b(?:weten|blijken|optekenen)\b/u, act: "STATEMENT", stance: "NEUTRAL", confidence: 0.8 },
  { verbs: ["brengen"], cue: /\b(?:naar voren|in)\b/u, act: "STATEMENT", stance: "NEUTRAL", confidence: 0.8 },
  { verbs: ["aangeven", "opmerken", "zeggen", "verklaren", "bevestigen", "erkennen", "antwoorden", "inbrengen", "meedelen", "samenvatten", "verwoorden"], act: "STATEMENT", stance: "NEUTRAL", confidence: 0.8 },
  { verbs: ["melden", "vermelden", "constateren", "concluderen", "signaleren", "uitleggen", "aankondigen", "herinneren"], act: "STATEMENT", stance: "NEUTRAL", confidence: 0.8 },
  { verbs: ["reageren", "toelichten"], cue: /\bdat\b/u, act: "STATEMENT", stance: "NEUTRAL", confidence: 0.75 },
  { verbs: ["toelichten", "informeren", "presenteren", "schetsen", "rapporteren", "verwijzen", "agenderen"], act: "INFORMS", stance: "NEUTRAL", confidence: 0.75 },
  { verbs: ["delen"], cue: /\b(?:informatie|ervaring\w*|voorbeeld\w*|inzichten)\b/u, act: "INFORMS", stance: "NEUTRAL", confidence: 0.75 },
  { verbs: ["reageren"], cue: /\b(?:positief|instemmend|welwillend)\b/u, act: "SUPPORTS", stance: "SUPPORT" },
  { verbs: ["reageren"], cue: /\b(?:negatief|afwijzend)\b/u, act: "OPPOSES", stance: "OPPOSE" },
  { verbs: ["reageren"], cue: /\b(?:kritisch|terughoudend|verdeeld)\b/u, act: "RESERVES", stance: "CONDITIONAL" },
  { verbs: ["interveniëren"], cue: /\bniet\b/u, act: "SILENT", stance: "NEUTRAL" },
  { verbs: ["nemen"], cue: /\b(?:niet|geen)\b.*\bwoord\b/u, act: "SILENT", stance: "NEUTRAL" },
  { verbs: ["reageren", "spreken", "interveniëren", "ingaan"], act: "NONE", stance: "UNCLEAR" },
];

/** Nouns that carry the act where a group is named after a preposition: `onder lidstaten was er brede steun`. In this order. */
export const NOMINAL_ACTS: readonly { readonly noun: RegExp; readonly act: SpeechAct; readonly stance: Stance }[] = [
  { noun: new RegExp(`\\b${CONCERN}\\b`, "u"), act: "REGRETS", stance: "OPPOSE" },
  { noun: /\b(?:weerstand|verzet|bezwa(?:ar|ren))\b/u, act: "OPPOSES", stance: "OPPOSE" },
  { noun: new RegExp(`\\b${DOUBT}\\b`, "u"), act: "RESERVES", stance: "CONDITIONAL" },
  { noun: /\b(?:steun|draagvlak|instemming|bijval|consensus|overeenstemming|eensgezindheid|unanimiteit)\b/u, act: "SUPPORTS", stance: "SUPPORT" },
  { noun: /\b(?:waardering|lof)\b/u, act: "WELCOMES", stance: "SUPPORT" },
  { noun: /\b(?:oproep|roep|pleidooi)\b/u, act: "CALLS_FOR", stance: "SUPPORT" },
  { noun: /\baandacht\b/u, act: "STRESSES", stance: "SUPPORT" },
];
