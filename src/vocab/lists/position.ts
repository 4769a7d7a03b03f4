import { closedList, type ValueOf } from "../../kernel/closed-list.js";

export const ActorKind = closedList("ActorKind", "What kind of actor this is.", {
  MEMBER_STATE: { nl: "lidstaat", en: "member state", doc: "A member state of the EU.", docNl: "Een lidstaat van de EU." },
  INSTITUTION: {
    nl: "instelling",
    en: "institution",
    doc: "An institution or body of the EU.",
    docNl: "Een instelling of orgaan van de EU.",
  },
  PRESIDENCY: {
    nl: "voorzitterschap",
    en: "presidency",
    doc: "The presidency of the Council: a role, not the country that holds it.",
    docNl: "Het voorzitterschap van de Raad: een rol, niet het land dat haar vervult.",
  },
  GROUP: {
    nl: "groep lidstaten",
    en: "group of member states",
    doc: "A group of member states that is not named one by one.",
    docNl: "Een groep lidstaten die niet een voor een worden genoemd.",
  },
  UNSPECIFIED: { nl: "niet nader genoemd", en: "unspecified", doc: "The text does not say who.", docNl: "De tekst zegt niet wie." },
  OFFICE: {
    nl: "ambt",
    en: "office",
    doc: "An office of the Dutch government, such as a minister.",
    docNl: "Een ambt van de Nederlandse regering, zoals dat van minister.",
  },
  COUNTRY: { nl: "land", en: "country", doc: "A country that is not a member state.", docNl: "Een land dat geen lidstaat is." },
});
export type ActorKind = ValueOf<typeof ActorKind>;

export const GroupQuantifier = closedList(
  "GroupQuantifier",
  "How large a group is said to be, from small to large. No number is ever inferred.",
  {
    FEW: { nl: "enkele", en: "a few", doc: "A few: enkele, een enkele.", docNl: "Enkele, een enkele." },
    SMALL_GROUP: {
      nl: "een kleine groep",
      en: "a small group",
      doc: "A small or smaller group: een kleine(re) groep.",
      docNl: "Een kleine of kleinere groep.",
    },
    SOME: {
      nl: "een aantal",
      en: "some",
      doc: "Some, several, various: een aantal, sommige, verschillende.",
      docNl: "Een aantal, sommige, verschillende.",
    },
    GROWING_GROUP: {
      nl: "een groeiende groep",
      en: "a growing group",
      doc: "A growing group: een groeiende groep.",
      docNl: "Een groeiende groep.",
    },
    LARGE_NUMBER: {
      nl: "een groot aantal",
      en: "a large number",
      doc: "A large number, many: een groot aantal, veel.",
      docNl: "Een groot aantal, veel.",
    },
    MAJORITY: { nl: "een meerderheid", en: "a majority", doc: "A majority: een meerderheid.", docNl: "Een meerderheid." },
    MOST: { nl: "de meeste", en: "most", doc: "Most: de meeste.", docNl: "De meeste." },
    BROAD_SUPPORT: { nl: "brede steun", en: "broad support", doc: "Broad support: brede steun.", docNl: "Brede steun." },
    ALL: { nl: "alle", en: "all", doc: "All member states: alle lidstaten.", docNl: "Alle lidstaten." },
  },
);
export type GroupQuantifier = ValueOf<typeof GroupQuantifier>;

export const PositionPhase = closedList("PositionPhase", "Whether a position was announced before the meeting or reported after it.", {
  EX_ANTE: {
    nl: "vooraf",
    en: "beforehand",
    doc: "What the actor intended, from a paper before the meeting.",
    docNl: "Wat de actor van plan was, volgens een stuk van voor de bijeenkomst.",
  },
  EX_POST: { nl: "achteraf", en: "afterwards", doc: "What was reported after the meeting.", docNl: "Wat na de bijeenkomst is bericht." },
});
export type PositionPhase = ValueOf<typeof PositionPhase>;

export const SpeechAct = closedList("SpeechAct", "What the actor did with its words.", {
  SUPPORTS: { nl: "steunt", en: "supports", doc: "Declares support or preference.", docNl: "Spreekt steun of voorkeur uit." },
  OPPOSES: { nl: "is tegen", en: "opposes", doc: "Declares opposition.", docNl: "Spreekt verzet uit." },
  CALLS_FOR: {
    nl: "roept op tot",
    en: "calls for",
    doc: "Asks for action, advocates, commits itself to bringing something about.",
    docNl: "Vraagt om optreden, bepleit iets, verbindt zich om iets tot stand te brengen.",
  },
  STRESSES: { nl: "benadrukt", en: "stresses", doc: "Underlines importance or need.", docNl: "Onderstreept belang of noodzaak." },
  WELCOMES: { nl: "verwelkomt", en: "welcomes", doc: "Welcomes or appreciates.", docNl: "Verwelkomt of waardeert." },
  ASKS: { nl: "vraagt", en: "asks", doc: "Asks a question.", docNl: "Stelt een vraag." },
  OFFERS: { nl: "biedt aan", en: "offers", doc: "Offers something of its own.", docNl: "Biedt iets van zichzelf aan." },
  INFORMS: { nl: "informeert", en: "informs", doc: "States facts, plans or news.", docNl: "Vermeldt feiten, plannen of nieuws." },
  RESERVES: {
    nl: "maakt een voorbehoud",
    en: "reserves",
    doc: "Makes a reservation or qualifies.",
    docNl: "Maakt een voorbehoud of kanttekening.",
  },
  REGRETS: { nl: "betreurt", en: "regrets", doc: "Expresses regret or concern.", docNl: "Spreekt spijt of zorg uit." },
  SILENT: { nl: "zwijgt", en: "is silent", doc: "Is said not to have spoken.", docNl: "Heeft volgens de tekst niet gesproken." },
});
export type SpeechAct = ValueOf<typeof SpeechAct>;

export const Stance = closedList("Stance", "Where the actor stands on what is discussed.", {
  SUPPORT: { nl: "voor", en: "support", doc: "In favour.", docNl: "Voorstander." },
  CONDITIONAL: {
    nl: "voorwaardelijk",
    en: "conditional",
    doc: "In favour under a condition or with a limitation.",
    docNl: "Voorstander onder een voorwaarde of met een beperking.",
  },
  NEUTRAL: { nl: "neutraal", en: "neutral", doc: "No side is taken.", docNl: "Er wordt geen kant gekozen." },
  OPPOSE: {
    nl: "tegen",
    en: "oppose",
    doc: "Against, or in favour of an alternative.",
    docNl: "Tegenstander, of voorstander van een alternatief.",
  },
  MIXED: { nl: "gemengd", en: "mixed", doc: "Both for and against.", docNl: "Zowel voor als tegen." },
  UNCLEAR: { nl: "onduidelijk", en: "unclear", doc: "The text does not let one tell.", docNl: "De tekst laat het niet toe dat te zeggen." },
});
export type Stance = ValueOf<typeof Stance>;

export const CoderMethod = closedList("CoderMethod", "How a coder works.", {
  RULE: { nl: "regels", en: "rules", doc: "A program that follows written rules.", docNl: "Een programma dat geschreven regels volgt." },
  MODEL: { nl: "model", en: "model", doc: "A statistical model.", docNl: "Een statistisch model." },
  HUMAN: { nl: "mens", en: "human", doc: "A person.", docNl: "Een mens." },
});
export type CoderMethod = ValueOf<typeof CoderMethod>;

export const ReviewStatus = closedList("ReviewStatus", "Whether a person has looked at a record.", {
  UNREVIEWED: { nl: "niet nagekeken", en: "unreviewed", doc: "Nobody has looked at it yet.", docNl: "Niemand heeft er nog naar gekeken." },
  ACCEPTED: { nl: "goedgekeurd", en: "accepted", doc: "A person found it right.", docNl: "Iemand heeft het juist bevonden." },
  CORRECTED: { nl: "verbeterd", en: "corrected", doc: "A person has changed it.", docNl: "Iemand heeft het veranderd." },
  REJECTED: {
    nl: "afgewezen",
    en: "rejected",
    doc: "A person found it wrong; it is kept for the record.",
    docNl: "Iemand heeft het onjuist bevonden; het blijft ter verantwoording bewaard.",
  },
});
export type ReviewStatus = ValueOf<typeof ReviewStatus>;

export const CommitmentStatus = closedList("CommitmentStatus", "Whether a commitment has been kept.", {
  OPEN: { nl: "openstaand", en: "open", doc: "Not known to have been kept.", docNl: "Niet bekend dat zij is nagekomen." },
  FULFILLED: {
    nl: "nagekomen",
    en: "fulfilled",
    doc: "Kept, by a document in the archive.",
    docNl: "Nagekomen, met een document in het archief.",
  },
  WITHDRAWN: { nl: "vervallen", en: "withdrawn", doc: "No longer applies.", docNl: "Niet langer van toepassing." },
});
export type CommitmentStatus = ValueOf<typeof CommitmentStatus>;
