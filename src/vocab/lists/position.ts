import { closedList, type ValueOf } from "../../kernel/closed-list.js";

export const ActorKind = closedList("ActorKind", "What kind of actor this is.", {
  MEMBER_STATE: { nl: "lidstaat", en: "member state", doc: "A member state of the EU." },
  INSTITUTION: { nl: "instelling", en: "institution", doc: "An institution or body of the EU." },
  PRESIDENCY: { nl: "voorzitterschap", en: "presidency", doc: "The presidency of the Council: a role, not the country that holds it." },
  GROUP: { nl: "groep lidstaten", en: "group of member states", doc: "A group of member states that is not named one by one." },
  UNSPECIFIED: { nl: "niet nader genoemd", en: "unspecified", doc: "The text does not say who." },
  OFFICE: { nl: "ambt", en: "office", doc: "An office of the Dutch government, such as a minister." },
  COUNTRY: { nl: "land", en: "country", doc: "A country that is not a member state." },
});
export type ActorKind = ValueOf<typeof ActorKind>;

export const GroupQuantifier = closedList(
  "GroupQuantifier",
  "How large a group is said to be, from small to large. No number is ever inferred.",
  {
    FEW: { nl: "enkele", en: "a few", doc: "enkele, een enkele" },
    SMALL_GROUP: { nl: "een kleine groep", en: "a small group", doc: "een kleine of kleinere groep" },
    SOME: { nl: "een aantal", en: "some", doc: "een aantal, sommige, verschillende" },
    GROWING_GROUP: { nl: "een groeiende groep", en: "a growing group", doc: "een groeiende groep" },
    LARGE_NUMBER: { nl: "een groot aantal", en: "a large number", doc: "een groot aantal, veel" },
    MAJORITY: { nl: "een meerderheid", en: "a majority", doc: "een meerderheid" },
    MOST: { nl: "de meeste", en: "most", doc: "de meeste" },
    BROAD_SUPPORT: { nl: "brede steun", en: "broad support", doc: "brede steun" },
    ALL: { nl: "alle", en: "all", doc: "alle lidstaten" },
  },
);
export type GroupQuantifier = ValueOf<typeof GroupQuantifier>;

export const PositionPhase = closedList("PositionPhase", "Whether a position was announced before the meeting or reported after it.", {
  EX_ANTE: { nl: "vooraf", en: "beforehand", doc: "What the actor intended, from a paper before the meeting." },
  EX_POST: { nl: "achteraf", en: "afterwards", doc: "What was reported after the meeting." },
});
export type PositionPhase = ValueOf<typeof PositionPhase>;

export const SpeechAct = closedList("SpeechAct", "What the actor did with its words.", {
  SUPPORTS: { nl: "steunt", en: "supports", doc: "Declares support or preference." },
  OPPOSES: { nl: "is tegen", en: "opposes", doc: "Declares opposition." },
  CALLS_FOR: { nl: "roept op tot", en: "calls for", doc: "Asks for action, advocates, commits itself to bringing something about." },
  STRESSES: { nl: "benadrukt", en: "stresses", doc: "Underlines importance or need." },
  WELCOMES: { nl: "verwelkomt", en: "welcomes", doc: "Welcomes or appreciates." },
  ASKS: { nl: "vraagt", en: "asks", doc: "Asks a question." },
  OFFERS: { nl: "biedt aan", en: "offers", doc: "Offers something of its own." },
  INFORMS: { nl: "informeert", en: "informs", doc: "States facts, plans or news." },
  RESERVES: { nl: "maakt een voorbehoud", en: "reserves", doc: "Makes a reservation or qualifies." },
  REGRETS: { nl: "betreurt", en: "regrets", doc: "Expresses regret or concern." },
  SILENT: { nl: "zwijgt", en: "is silent", doc: "Is said not to have spoken." },
});
export type SpeechAct = ValueOf<typeof SpeechAct>;

export const Stance = closedList("Stance", "Where the actor stands on what is discussed.", {
  SUPPORT: { nl: "voor", en: "support", doc: "In favour." },
  CONDITIONAL: { nl: "voorwaardelijk", en: "conditional", doc: "In favour under a condition or with a limitation." },
  NEUTRAL: { nl: "neutraal", en: "neutral", doc: "No side is taken." },
  OPPOSE: { nl: "tegen", en: "oppose", doc: "Against, or in favour of an alternative." },
  MIXED: { nl: "gemengd", en: "mixed", doc: "Both for and against." },
  UNCLEAR: { nl: "onduidelijk", en: "unclear", doc: "The text does not let one tell." },
});
export type Stance = ValueOf<typeof Stance>;

export const CoderMethod = closedList("CoderMethod", "How a coder works.", {
  RULE: { nl: "regels", en: "rules", doc: "A program that follows written rules." },
  MODEL: { nl: "model", en: "model", doc: "A statistical model." },
  HUMAN: { nl: "mens", en: "human", doc: "A person." },
});
export type CoderMethod = ValueOf<typeof CoderMethod>;

export const ReviewStatus = closedList("ReviewStatus", "Whether a person has looked at a record.", {
  UNREVIEWED: { nl: "niet nagekeken", en: "unreviewed", doc: "Nobody has looked at it yet." },
  ACCEPTED: { nl: "goedgekeurd", en: "accepted", doc: "A person found it right." },
  CORRECTED: { nl: "verbeterd", en: "corrected", doc: "A person has changed it." },
  REJECTED: { nl: "afgewezen", en: "rejected", doc: "A person found it wrong; it is kept for the record." },
});
export type ReviewStatus = ValueOf<typeof ReviewStatus>;

export const CommitmentStatus = closedList("CommitmentStatus", "Whether a commitment has been kept.", {
  OPEN: { nl: "openstaand", en: "open", doc: "Not known to have been kept." },
  FULFILLED: { nl: "nagekomen", en: "fulfilled", doc: "Kept, by a document in the archive." },
  WITHDRAWN: { nl: "vervallen", en: "withdrawn", doc: "No longer applies." },
});
export type CommitmentStatus = ValueOf<typeof CommitmentStatus>;
