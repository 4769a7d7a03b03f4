import { closedList, type ValueOf } from "../../kernel/closed-list.js";

export const CouncilKind = closedList("CouncilKind", "How the ministers met.", {
  FORMAL: {
    nl: "formele Raad",
    en: "formal Council",
    doc: "An ordinary session of the Council.",
    docNl: "Een gewone zitting van de Raad.",
  },
  INFORMAL: {
    nl: "informele Raad",
    en: "informal Council",
    doc: "An informal meeting of ministers, usually in the country of the presidency; it takes no formal decisions.",
    docNl: "Een informele bijeenkomst van ministers, meestal in het land van het voorzitterschap; zij neemt geen formele besluiten.",
  },
  EXTRAORDINARY: {
    nl: "buitengewone Raad",
    en: "extraordinary Council",
    doc: "A session called beside the calendar.",
    docNl: "Een zitting die buiten de kalender om is belegd.",
  },
  VIDEO_CONFERENCE: {
    nl: "videoconferentie",
    en: "video conference",
    doc: "A meeting by video; legally an informal exchange.",
    docNl: "Een bijeenkomst per video; juridisch een informele gedachtewisseling.",
  },
  MINISTERIAL_CONFERENCE: {
    nl: "ministeriële conferentie",
    en: "ministerial conference",
    doc: "A conference of ministers that is reported like a Council.",
    docNl: "Een conferentie van ministers waarover als over een Raad wordt bericht.",
  },
});
export type CouncilKind = ValueOf<typeof CouncilKind>;

export const ConfigurationKind = closedList(
  "ConfigurationKind",
  "Whether the letters speak of a configuration of the Council or of a body that is reported in the same way.",
  {
    CONFIGURATION: {
      nl: "Raadsformatie",
      en: "Council configuration",
      doc: "One of the configurations in which the Council of the EU meets (article 16(6) TEU).",
      docNl: "Een van de formaties waarin de Raad van de EU bijeenkomt (artikel 16, lid 6, VEU).",
    },
    BODY: {
      nl: "orgaan",
      en: "body",
      doc: "A body that is not a configuration of the Council but is reported in the same way: the European Council, the Eurogroup.",
      docNl: "Een orgaan dat geen Raadsformatie is, maar waarover op dezelfde wijze wordt bericht: de Europese Raad, de Eurogroep.",
    },
  },
);
export type ConfigurationKind = ValueOf<typeof ConfigurationKind>;

export const AgendaItemKind = closedList("AgendaItemKind", "What the ministers do with an agenda item.", {
  POLICY_DEBATE: {
    nl: "beleidsdebat",
    en: "policy debate",
    doc: "A policy debate (oriëntatiedebat).",
    docNl: "Een beleidsdebat (oriëntatiedebat).",
  },
  LUNCH_DEBATE: {
    nl: "lunchdebat",
    en: "lunch debate",
    doc: "A debate over lunch, without a record of its own.",
    docNl: "Een debat tijdens de lunch, zonder eigen verslag.",
  },
  DINNER_DEBATE: {
    nl: "dinerdebat",
    en: "dinner debate",
    doc: "A debate over dinner, without a record of its own.",
    docNl: "Een debat tijdens het diner, zonder eigen verslag.",
  },
  GENERAL_APPROACH: {
    nl: "algemene oriëntatie",
    en: "general approach",
    doc: "The Council's position before the European Parliament has taken its own.",
    docNl: "Het standpunt van de Raad voordat het Europees Parlement het zijne heeft bepaald.",
  },
  POLITICAL_AGREEMENT: {
    nl: "politiek akkoord",
    en: "political agreement",
    doc: "Agreement in substance, formally adopted later.",
    docNl: "Overeenstemming over de inhoud; het formele besluit volgt later.",
  },
  COUNCIL_CONCLUSIONS: {
    nl: "Raadsconclusies",
    en: "Council conclusions",
    doc: "Conclusions that the Council adopts.",
    docNl: "Conclusies die de Raad aanneemt.",
  },
  PROGRESS_REPORT: {
    nl: "voortgangsrapportage",
    en: "progress report",
    doc: "The presidency reports how far the work has come.",
    docNl: "Het voorzitterschap meldt hoever het werk is gevorderd.",
  },
  EXCHANGE_OF_VIEWS: {
    nl: "gedachtewisseling",
    en: "exchange of views",
    doc: "Ministers exchange views without a conclusion.",
    docNl: "Ministers wisselen van gedachten zonder conclusie.",
  },
  INFORMATION: {
    nl: "informatiepunt",
    en: "information",
    doc: "The presidency, the Commission or a member state informs the Council.",
    docNl: "Het voorzitterschap, de Commissie of een lidstaat informeert de Raad.",
  },
  ANY_OTHER_BUSINESS: {
    nl: "diversen",
    en: "any other business",
    doc: "A point under any other business.",
    docNl: "Een punt onder de diversen.",
  },
  A_ITEM: { nl: "A-punt", en: "A item", doc: "A point adopted without debate.", docNl: "Een punt dat zonder debat wordt aangenomen." },
  OTHER: {
    nl: "overig",
    en: "other",
    doc: "None of the other kinds, or not printed.",
    docNl: "Geen van de andere soorten, of niet gedrukt.",
  },
});
export type AgendaItemKind = ValueOf<typeof AgendaItemKind>;

export const PresidencySource = closedList("PresidencySource", "How the presidency of a Council is known.", {
  TEXT: {
    nl: "uit de tekst",
    en: "from the text",
    doc: "A document on the Council names the presidency.",
    docNl: "Een document over de Raad noemt het voorzitterschap.",
  },
  DATE: {
    nl: "uit de datum",
    en: "from the date",
    doc: "It follows from the day of the meeting and the calendar of presidencies.",
    docNl: "Het volgt uit de dag van de bijeenkomst en de kalender van voorzitterschappen.",
  },
});
export type PresidencySource = ValueOf<typeof PresidencySource>;
