const GENRES = [
  [
    "persbericht",
    "nieuwsbericht",
    "bericht",
    "persverklaring",
    "communiqué",
    "press release",
    "press statement",
    "statement",
    "news article",
  ],
  [
    "rapport",
    "eindrapport",
    "onderzoeksrapport",
    "jaarrapport",
    "jaarverslag",
    "voortgangsrapport",
    "voortgangsrapportage",
    "evaluatierapport",
  ],
  ["rapportage", "evaluatie", "monitor", "report", "final report", "annual report", "evaluation"],
  [
    "paper",
    "non-paper",
    "position paper",
    "policy paper",
    "working paper",
    "discussion paper",
    "white paper",
    "whitepaper",
    "witboek",
    "groenboek",
  ],
  [
    "notitie",
    "beleidsnotitie",
    "policy brief",
    "beleidsbrief",
    "memo",
    "factsheet",
    "briefing",
    "brief",
    "open brief",
    "letter",
    "joint letter",
  ],
  [
    "studie",
    "study",
    "onderzoek",
    "analyse",
    "verkenning",
    "advies",
    "briefadvies",
    "opinion",
    "handreiking",
    "richtsnoer",
    "richtsnoeren",
  ],
  ["guidelines", "leidraad", "mededeling", "communication", "verklaring", "declaration", "joint statement", "convenant", "manifest"],
  ["artikel", "article", "opinieartikel", "opiniestuk", "column", "blog", "blogpost", "interview", "podcast", "publicatie", "publication"],
  ["toespraak", "speech", "lezing", "presentatie", "website", "webpagina", "dashboard"],
].flat();

/** Source of a regular expression for a word that says what sort of publication something is; with or without a capital. */
export const GENRE = GENRES.toSorted((a, b) => b.length - a.length)
  .map((genre) => `[${genre.charAt(0)}${genre.charAt(0).toUpperCase()}]${genre.slice(1).replaceAll(" ", "[ -]")}`)
  .join("|")
  .replace("[ -]brief", "[ -][bB]rief")
  .replaceAll("[ -]paper", "[ -][pP]aper")
  .replaceAll("[ -]release", "[ -][rR]elease");
