import { closedList, type ValueOf } from "../../kernel/closed-list.js";

export const DocumentKind = closedList("DocumentKind", "What a document is.", {
  ANNOTATED_AGENDA: {
    nl: "geannoteerde agenda",
    en: "annotated agenda",
    doc: "Announces a Council, with the Dutch position on each item.",
  },
  MEETING_REPORT: { nl: "verslag", en: "report", doc: "Reports what happened at a Council." },
  WRITTEN_CONSULTATION: {
    nl: "schriftelijk overleg",
    en: "written consultation",
    doc: "Questions of a committee in writing, with the government's answers.",
  },
  COMMITTEE_DEBATE: { nl: "commissiedebat", en: "committee debate", doc: "Record of a debate of a committee." },
  PLENARY_DEBATE: { nl: "plenair debat", en: "plenary debate", doc: "Record of a plenary debate." },
  MOTION: { nl: "motie", en: "motion", doc: "A motion of one or more members." },
  COMMITMENT_LETTER: { nl: "brief over een toezegging", en: "letter on a commitment", doc: "Letter that keeps a promise made earlier." },
  BNC_FICHE: { nl: "BNC-fiche", en: "BNC fiche", doc: "The government's first assessment of a Commission proposal." },
  DECISION_NOTE: { nl: "beslisnota", en: "decision note", doc: "Internal note on which a minister decides, published with the letter." },
  ATTACHMENT: { nl: "bijlage", en: "attachment", doc: "Attached to another document." },
  LETTER: { nl: "brief", en: "letter", doc: "A letter of the government of no more special kind." },
  QUARTERLY_REPORT: {
    nl: "kwartaalrapportage",
    en: "quarterly report",
    doc: "Quarterly overview, for example of the progress of EU proposals.",
  },
  PARLIAMENTARY_QUESTION: { nl: "Kamervragen", en: "parliamentary question", doc: "Questions of members, with or without the answer." },
  COMMISSION_DOCUMENT: { nl: "Commissiedocument", en: "Commission document", doc: "A document of the European Commission." },
  COUNCIL_DOCUMENT: { nl: "Raadsdocument", en: "Council document", doc: "A document of the Council of the EU." },
  LEGISLATION: { nl: "wetgeving", en: "legislation", doc: "An act of the EU or the Kingdom." },
  OTHER: { nl: "overig", en: "other", doc: "None of the other kinds, or not known." },
});
export type DocumentKind = ValueOf<typeof DocumentKind>;

export const DocumentRole = closedList("DocumentRole", "What a document is for one Council.", {
  ANNOTATED_AGENDA: { nl: "geannoteerde agenda", en: "annotated agenda", doc: "Announces the Council." },
  REPORT: { nl: "verslag", en: "report", doc: "Reports on the Council." },
  WRITTEN_CONSULTATION: { nl: "schriftelijk overleg", en: "written consultation", doc: "Written consultation on the Council." },
  DEBATE: { nl: "debat", en: "debate", doc: "Debate about the Council, in committee or plenary." },
  MOTION: { nl: "motie", en: "motion", doc: "Motion tabled around the Council." },
  OTHER: { nl: "overig", en: "other", doc: "Any other document about the Council." },
});
export type DocumentRole = ValueOf<typeof DocumentRole>;

export const HoldingStatus = closedList("HoldingStatus", "How much of a document the archive has.", {
  HELD: { nl: "aanwezig", en: "held", doc: "The text is in the archive." },
  KNOWN: { nl: "bekend", en: "known", doc: "Its metadata is known; the text is not in the archive." },
  CITED: { nl: "alleen aangehaald", en: "cited only", doc: "Known only because another document cites or lists it." },
});
export type HoldingStatus = ValueOf<typeof HoldingStatus>;

export const Chamber = closedList("Chamber", "A chamber of the States General.", {
  TWEEDE_KAMER: { nl: "Tweede Kamer", en: "House of Representatives", doc: "Tweede Kamer der Staten-Generaal." },
  EERSTE_KAMER: { nl: "Eerste Kamer", en: "Senate", doc: "Eerste Kamer der Staten-Generaal." },
});
export type Chamber = ValueOf<typeof Chamber>;

export const PassageKind = closedList("PassageKind", "What a passage is in its document.", {
  HEADING: { nl: "kop", en: "heading", doc: "A heading." },
  PARAGRAPH: { nl: "alinea", en: "paragraph", doc: "Running text." },
  LIST_ITEM: { nl: "lijstonderdeel", en: "list item", doc: "An item of a list." },
  TABLE_ROW: { nl: "tabelrij", en: "table row", doc: "A row of a table; cells are separated by tabs." },
  NOTE: { nl: "noot", en: "note", doc: "The text of a footnote." },
  LETTERHEAD: {
    nl: "briefhoofd",
    en: "letterhead",
    doc: "Address block, reference numbers, telephone numbers: nothing in it is a citation.",
  },
  METADATA: { nl: "kenmerk", en: "metadata", doc: "A labelled field of the document, such as its date, subject or reference number." },
  SALUTATION: { nl: "aanhef", en: "salutation", doc: "The words that open the letter." },
  SIGNATURE: { nl: "ondertekening", en: "signature", doc: "Name and office of who signed." },
  STAMP: { nl: "stempel", en: "stamp", doc: "A stamp of receipt or registration." },
});
export type PassageKind = ValueOf<typeof PassageKind>;

export const SectionKind = closedList("SectionKind", "What a section is for.", {
  FRONT: { nl: "voorwerk", en: "front matter", doc: "Everything before the text proper: letterhead, heading, addressee." },
  BODY: { nl: "tekst", en: "body", doc: "Text of the letter that belongs to no agenda item." },
  AGENDA_ITEM: { nl: "agendapunt", en: "agenda item", doc: "The treatment of one agenda item." },
  ATTACHMENTS: { nl: "bijlagen", en: "attachments", doc: "A list of attachments." },
});
export type SectionKind = ValueOf<typeof SectionKind>;

export const DiagnosticSeverity = closedList("DiagnosticSeverity", "How much a reader should worry about a diagnostic.", {
  ERROR: { nl: "fout", en: "error", doc: "Words were not read." },
  WARNING: { nl: "waarschuwing", en: "warning", doc: "A reading is doubtful." },
  INFO: { nl: "ter informatie", en: "information", doc: "Something was passed over on purpose." },
});
export type DiagnosticSeverity = ValueOf<typeof DiagnosticSeverity>;
