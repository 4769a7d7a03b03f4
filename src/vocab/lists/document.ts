import { closedList, type ValueOf } from "../../kernel/closed-list.js";

export const DocumentKind = closedList("DocumentKind", "What a document is.", {
  ANNOTATED_AGENDA: {
    nl: "geannoteerde agenda",
    en: "annotated agenda",
    doc: "Announces a Council, with the Dutch position on each item.",
    docNl: "Kondigt een Raad aan, met de Nederlandse inzet per agendapunt.",
  },
  MEETING_REPORT: {
    nl: "verslag",
    en: "report",
    doc: "Reports what happened at a Council.",
    docNl: "Bericht wat er op een Raad gebeurde.",
  },
  WRITTEN_CONSULTATION: {
    nl: "schriftelijk overleg",
    en: "written consultation",
    doc: "Questions of a committee in writing, with the government's answers.",
    docNl: "Schriftelijke vragen van een commissie met de antwoorden van de regering.",
  },
  COMMITTEE_DEBATE: {
    nl: "commissiedebat",
    en: "committee debate",
    doc: "Record of a debate of a committee.",
    docNl: "Verslag van een debat van een commissie.",
  },
  PLENARY_DEBATE: {
    nl: "plenair debat",
    en: "plenary debate",
    doc: "Record of a plenary debate.",
    docNl: "Verslag van een plenair debat.",
  },
  MOTION: { nl: "motie", en: "motion", doc: "A motion of one or more members.", docNl: "Een motie van een of meer leden." },
  COMMITMENT_LETTER: {
    nl: "brief over een toezegging",
    en: "letter on a commitment",
    doc: "Letter that keeps a promise made earlier.",
    docNl: "Brief waarmee een eerdere toezegging wordt nagekomen.",
  },
  BNC_FICHE: {
    nl: "BNC-fiche",
    en: "BNC fiche",
    doc: "The government's first assessment of a Commission proposal.",
    docNl: "De eerste beoordeling van een Commissievoorstel door de regering.",
  },
  DECISION_NOTE: {
    nl: "beslisnota",
    en: "decision note",
    doc: "Internal note on which a minister decides, published with the letter.",
    docNl: "Interne nota waarop een minister beslist, openbaar gemaakt met de brief.",
  },
  ATTACHMENT: { nl: "bijlage", en: "attachment", doc: "Attached to another document.", docNl: "Gevoegd bij een ander document." },
  LETTER: {
    nl: "brief",
    en: "letter",
    doc: "A letter of the government of no more special kind.",
    docNl: "Een brief van de regering zonder nadere soort.",
  },
  QUARTERLY_REPORT: {
    nl: "kwartaalrapportage",
    en: "quarterly report",
    doc: "Quarterly overview, for example of the progress of EU proposals.",
    docNl: "Overzicht per kwartaal, bijvoorbeeld van de voortgang van EU-voorstellen.",
  },
  PARLIAMENTARY_QUESTION: {
    nl: "Kamervragen",
    en: "parliamentary question",
    doc: "Questions of members, with or without the answer.",
    docNl: "Vragen van leden, met of zonder het antwoord.",
  },
  COMMISSION_DOCUMENT: {
    nl: "Commissiedocument",
    en: "Commission document",
    doc: "A document of the European Commission.",
    docNl: "Een document van de Europese Commissie.",
  },
  COUNCIL_DOCUMENT: {
    nl: "Raadsdocument",
    en: "Council document",
    doc: "A document of the Council of the EU.",
    docNl: "Een document van de Raad van de EU.",
  },
  LEGISLATION: {
    nl: "wetgeving",
    en: "legislation",
    doc: "An act of the EU or the Kingdom.",
    docNl: "Een handeling van de EU of wetgeving van het Koninkrijk.",
  },
  OTHER: { nl: "overig", en: "other", doc: "None of the other kinds, or not known.", docNl: "Geen van de andere soorten, of niet bekend." },
});
export type DocumentKind = ValueOf<typeof DocumentKind>;

export const DocumentRole = closedList("DocumentRole", "What a document is for one Council.", {
  ANNOTATED_AGENDA: { nl: "geannoteerde agenda", en: "annotated agenda", doc: "Announces the Council.", docNl: "Kondigt de Raad aan." },
  REPORT: { nl: "verslag", en: "report", doc: "Reports on the Council.", docNl: "Doet verslag van de Raad." },
  WRITTEN_CONSULTATION: {
    nl: "schriftelijk overleg",
    en: "written consultation",
    doc: "Written consultation on the Council.",
    docNl: "Schriftelijk overleg over de Raad.",
  },
  DEBATE: {
    nl: "debat",
    en: "debate",
    doc: "Debate about the Council, in committee or plenary.",
    docNl: "Debat over de Raad, in commissie of plenair.",
  },
  MOTION: { nl: "motie", en: "motion", doc: "Motion tabled around the Council.", docNl: "Motie die rond de Raad is ingediend." },
  OTHER: { nl: "overig", en: "other", doc: "Any other document about the Council.", docNl: "Ieder ander document over de Raad." },
});
export type DocumentRole = ValueOf<typeof DocumentRole>;

export const HoldingStatus = closedList("HoldingStatus", "How much of a document the archive has.", {
  HELD: { nl: "aanwezig", en: "held", doc: "The text is in the archive.", docNl: "De tekst is in het archief." },
  KNOWN: {
    nl: "bekend",
    en: "known",
    doc: "Its metadata is known; the text is not in the archive.",
    docNl: "De gegevens zijn bekend; de tekst is niet in het archief.",
  },
  CITED: {
    nl: "alleen aangehaald",
    en: "cited only",
    doc: "Known only because another document cites or lists it.",
    docNl: "Alleen bekend doordat een ander document het aanhaalt of noemt.",
  },
});
export type HoldingStatus = ValueOf<typeof HoldingStatus>;

export const Chamber = closedList("Chamber", "A chamber of the States General.", {
  TWEEDE_KAMER: {
    nl: "Tweede Kamer",
    en: "House of Representatives",
    doc: "Tweede Kamer der Staten-Generaal.",
    docNl: "Tweede Kamer der Staten-Generaal.",
  },
  EERSTE_KAMER: { nl: "Eerste Kamer", en: "Senate", doc: "Eerste Kamer der Staten-Generaal.", docNl: "Eerste Kamer der Staten-Generaal." },
});
export type Chamber = ValueOf<typeof Chamber>;

export const PassageKind = closedList("PassageKind", "What a passage is in its document.", {
  HEADING: { nl: "kop", en: "heading", doc: "A heading.", docNl: "Een kop." },
  PARAGRAPH: { nl: "alinea", en: "paragraph", doc: "Running text.", docNl: "Lopende tekst." },
  LIST_ITEM: { nl: "lijstonderdeel", en: "list item", doc: "An item of a list.", docNl: "Een onderdeel van een lijst." },
  TABLE_ROW: {
    nl: "tabelrij",
    en: "table row",
    doc: "A row of a table; cells are separated by tabs.",
    docNl: "Een rij van een tabel; cellen zijn gescheiden door tabs.",
  },
  NOTE: { nl: "noot", en: "note", doc: "The text of a footnote.", docNl: "De tekst van een voetnoot." },
  LETTERHEAD: {
    nl: "briefhoofd",
    en: "letterhead",
    doc: "Address block, reference numbers, telephone numbers: nothing in it is a citation.",
    docNl: "Adresblok, kenmerken, telefoonnummers: niets daarin is een verwijzing.",
  },
  METADATA: {
    nl: "kenmerk",
    en: "metadata",
    doc: "A labelled field of the document, such as its date, subject or reference number.",
    docNl: "Een benoemd veld van het document, zoals datum, onderwerp of kenmerk.",
  },
  SALUTATION: { nl: "aanhef", en: "salutation", doc: "The words that open the letter.", docNl: "De woorden waarmee de brief opent." },
  SIGNATURE: { nl: "ondertekening", en: "signature", doc: "Name and office of who signed.", docNl: "Naam en ambt van wie ondertekende." },
  STAMP: { nl: "stempel", en: "stamp", doc: "A stamp of receipt or registration.", docNl: "Een stempel van ontvangst of registratie." },
});
export type PassageKind = ValueOf<typeof PassageKind>;

export const SectionKind = closedList("SectionKind", "What a section is for.", {
  FRONT: {
    nl: "voorwerk",
    en: "front matter",
    doc: "Everything before the text proper: letterhead, heading, addressee.",
    docNl: "Alles voor de eigenlijke tekst: briefhoofd, opschrift, geadresseerde.",
  },
  BODY: {
    nl: "tekst",
    en: "body",
    doc: "Text of the letter that belongs to no agenda item.",
    docNl: "Tekst van de brief die bij geen agendapunt hoort.",
  },
  AGENDA_ITEM: {
    nl: "agendapunt",
    en: "agenda item",
    doc: "The treatment of one agenda item.",
    docNl: "De behandeling van één agendapunt.",
  },
  ATTACHMENTS: { nl: "bijlagen", en: "attachments", doc: "A list of attachments.", docNl: "Een lijst van bijlagen." },
});
export type SectionKind = ValueOf<typeof SectionKind>;

export const DiagnosticSeverity = closedList("DiagnosticSeverity", "How much a reader should worry about a diagnostic.", {
  ERROR: { nl: "fout", en: "error", doc: "Words were not read.", docNl: "Woorden zijn niet gelezen." },
  WARNING: { nl: "waarschuwing", en: "warning", doc: "A reading is doubtful.", docNl: "Een lezing is twijfelachtig." },
  INFO: { nl: "ter informatie", en: "information", doc: "Something was passed over on purpose.", docNl: "Iets is met opzet overgeslagen." },
});
export type DiagnosticSeverity = ValueOf<typeof DiagnosticSeverity>;
