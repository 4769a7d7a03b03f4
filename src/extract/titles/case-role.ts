import type { CaseRole } from "./case-title.js";

/** What the Chamber calls a record, where that alone settles the role. */
const BY_KIND: readonly (readonly [role: CaseRole, kind: RegExp])[] = [
  ["MOTION", /^motie/iu],
  ["OTHER", /^(?:bijlage|convocatie|besluitenlijst|e-?mailprocedure|stemmingen|amendement|procedurevergadering|strategische)/iu],
  ["WRITTEN_CONSULTATION", /schriftelijk overleg|^inbreng|^lijst van vragen/iu],
  ["DEBATE", /overleg|debat/iu],
];

const AGENDA =
  /^\P{L}*(?:agenda|annotatie)\b|\bgeann(?:\.|oteer\p{L}*|ot\.)?\s(?:voorlopige\s)?agenda(?:['’]?s)?\b|\bagenda\s(?=(?:van|voor)\sde\s[\p{L}-]*raad)|\bgeannoteerde\s(?=van\sde\s[\p{L}-]*raad)/giu;
const REPORT = /\b(?:deel|kort\s|schriftelijk\s)?verslag(?:en)?\b|\bterugkoppeling\b|\bverslaglegging\b/giu;
const MEETING =
  /raad\b|\braad|eurogroep|ecofin|\bRBZ\b|\bRAZ|bijeenkomst|vergadering|top\b|conferentie|ministers|ministeriële|zitting|gymnich|\bdiner/iu;
/** Questions of members, and what was asked in a debate, are no consultation. */
const OTHER_QUESTIONS = /\bvra(?:gen|ag),? (?:\p{L}+ ){0,3}(?:van (?:het lid|de leden)\b|tijdens\b)/iu;
const CONSULTATION =
  /^\P{L}*(?:\p{L}+\s){0,4}(?:antwoord|beantwoording|inbreng)|schriftelijke? overleg|^\P{L}*schriftelijk verslag (?:inzake|over) (?:de|het) (?:geannoteerde agenda|verslag)/iu;
/** The paper itself, whatever it says of consultations farther on. */
const OWN_TITLE =
  /^\P{L}*(?:\p{L}+vullende |aanvulling (?:op de )?|nazending (?:van de )?)?(?:geannoteerde\s(?:voorlopige\s)?agenda\s|verslag\s(?!(?:\p{L}+\s){0,3}(?:overleg|S\.?O|commissiedebat))(?:\p{L}+\s){0,4}?(?:raad|eurogroep))/iu;
const CONVERTED =
  /(?:omgezet|omzetten|geworden|omgezet\sin|schriftelijk)[^()]{0,40}(?:schriftelijke?\soverleg|\bSO\b)|schriftelijk\soverleg\sgeworden/iu;
/** Openings of letters that speak of a paper without being it. */
const ABOUT =
  /^\P{L}*(?:uitstel|verzoek|reactie|beslisnota|convocatie|informatie|wijziging|verplaatsing|annulering|afschrift|appreciatie|(?:laatste\s)?stand van zaken|nadere\s(?:reactie|informatie)|nederlandse\s(?:\p{L}+\s)?inbreng|nazending\sbeslisnota)/iu;

/** What a case is, from its title and from what the Chamber calls the record. */
export function caseRole(title: string, kind: string): CaseRole {
  const byKind = BY_KIND.find(([, words]) => words.test(kind))?.[0];
  if (byKind === "DEBATE" && CONVERTED.test(title)) return "WRITTEN_CONSULTATION";
  if (/^brief lid/iu.test(kind)) return "OTHER";
  if (/^brief commissie/iu.test(kind)) return /schriftelijk overleg|\bS\.?O\b/iu.test(title) ? "WRITTEN_CONSULTATION" : "OTHER";
  return byKind ?? roleByTitle(title);
}

function roleByTitle(title: string): CaseRole {
  if (/^\P{L}*(?:(?:nader\s)?(?:gewijzigde\s)?motie\b|moties\singediend)/iu.test(title)) return "MOTION";
  if (ABOUT.test(title)) return "OTHER";
  if (/^\P{L}*(?:\p{L}+ ){0,2}toezegging/iu.test(title)) return "COMMITMENT_LETTER";
  if (/^\P{L}*(?:(?:EU-?\s?)?vertrouwelijke?\P{L}+)?(?:BNC-?\s?)?fiches?\b/iu.test(title)) return "BNC_FICHE";
  if (OWN_TITLE.test(title)) return roleNamed(title, "FIRST") ?? "OTHER";
  if (CONSULTATION.test(title) && !OTHER_QUESTIONS.test(title)) return "WRITTEN_CONSULTATION";
  if (/verslag van een (?:\p{L}+ )?(?:commissiedebat|algemeen overleg|notaoverleg)|tweeminutendebat|\bVAO\b|\bVSO\b/iu.test(title))
    return "DEBATE";
  const named = roleNamed(title, "FIRST");
  if (named !== null && MEETING.test(title)) return named;
  if (/kwartaalrapportage|kwartaaloverzicht/iu.test(title)) return "QUARTERLY_REPORT";
  if (/\btoezegging(?:en)?\b/iu.test(title)) return "COMMITMENT_LETTER";
  return /\b(?:BNC-?\s?)fiches?\b/iu.test(title) ? "BNC_FICHE" : "OTHER";
}

/** Whether words speak of an agenda or of a report, the first or the last time they speak of either; null where they do of neither. */
export function roleNamed(words: string, which: "FIRST" | "LAST"): "ANNOTATED_AGENDA" | "REPORT" | null {
  const [agendas, reports] = [AGENDA, REPORT].map((pattern) => [...words.matchAll(pattern)].map(({ index }) => index));
  const at = which === "FIRST" ? 0 : -1;
  const [agenda, report] = [agendas?.at(at), reports?.at(at)];
  if (agenda === undefined || report === undefined)
    return agenda !== undefined ? "ANNOTATED_AGENDA" : report !== undefined ? "REPORT" : null;
  return agenda < report === (which === "FIRST") ? "ANNOTATED_AGENDA" : "REPORT";
}
