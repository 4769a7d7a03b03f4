import type { CaseRole } from "../../extract/titles/case-title.js";
import type { DocumentKind, DocumentRole } from "../../vocab/lists/document.js";

/** Sorts of records whose name says what the document is, whatever its title. */
const NAMED: readonly (readonly [kind: DocumentKind, name: RegExp])[] = [
  ["MOTION", /^(?:\p{L}+ )?motie\b/iu],
  ["WRITTEN_CONSULTATION", /schriftelijk overleg/iu],
  ["COMMITTEE_DEBATE", /^verslag van een (?:commissiedebat|algemeen overleg|notaoverleg|wetgevingsoverleg|mondeling overleg)/iu],
  ["PARLIAMENTARY_QUESTION", /(?:schriftelijke|mondelinge) vragen|^kamervragen/iu],
  ["PLENARY_DEBATE", /^handelingen/iu],
];

const BY_ROLE: Partial<Record<CaseRole, DocumentKind>> = {
  ANNOTATED_AGENDA: "ANNOTATED_AGENDA",
  REPORT: "MEETING_REPORT",
  WRITTEN_CONSULTATION: "WRITTEN_CONSULTATION",
  MOTION: "MOTION",
  BNC_FICHE: "BNC_FICHE",
  COMMITMENT_LETTER: "COMMITMENT_LETTER",
  QUARTERLY_REPORT: "QUARTERLY_REPORT",
};

/** What a document is, from what its source calls the record, what its title is for, and the title. */
export function kindOfRecord(named: string, role: CaseRole, subject: string): DocumentKind {
  if (/^beslisnota/iu.test(subject)) return "DECISION_NOTE";
  if (/^bijlage/iu.test(named)) return "ATTACHMENT";
  const kind = NAMED.find(([, name]) => name.test(named))?.[0];
  if (kind !== undefined) return kind;
  return BY_ROLE[role] ?? (/^brief/iu.test(named) ? "LETTER" : "OTHER");
}

/** What a document is for a Council, from what its title is for. */
export function documentRole(role: CaseRole): DocumentRole {
  return role === "BNC_FICHE" || role === "COMMITMENT_LETTER" || role === "QUARTERLY_REPORT" ? "OTHER" : role;
}
