import { officialUrl } from "../../cite/resolution/official-url.js";
import { readPaperForm } from "../../cite/resolution/paper-form.js";
import type { DocumentKind } from "../../vocab/lists/document.js";
import { type RecordCouncil, type RecordDossier, type RecordFacts, SEED_CODER } from "../records/record-facts.js";
import { TABLED_ROLES, type TabledCouncil, type TabledPaper, type TabledRole } from "./council-tables.js";
import type { CouncilTables } from "./draw-councils.js";
import type { SeedTables } from "./read-seed-tables.js";

/** How sure it is that a paper of the table is about its Council: less where papers of the Council disagree. */
const CONFIDENCE = { agreed: 0.9, doubted: 0.6 };

const KINDS: Readonly<Record<TabledRole, DocumentKind>> = {
  ANNOTATED_AGENDA: "ANNOTATED_AGENDA",
  WRITTEN_CONSULTATION: "WRITTEN_CONSULTATION",
  DEBATE: "COMMITTEE_DEBATE",
  REPORT: "MEETING_REPORT",
};

/** What the tables of Councils say of each paper in them, in the order of the papers' identifiers. */
export function councilFacts({ councils, papers }: CouncilTables, tables: SeedTables): readonly RecordFacts[] {
  const firstPapers = new Map(papers.toReversed().map(({ council, identifier }) => [council, identifier]));
  const known = new Map(councils.map((council) => [council.slug, { ...council, firstPaper: firstPapers.get(council.slug) }]));
  const byIdentifier = new Map<string, TabledPaper[]>();
  for (const paper of papers) byIdentifier.set(paper.identifier, [...(byIdentifier.get(paper.identifier) ?? []), paper]);
  return [...byIdentifier].sort(([a], [b]) => (a < b ? -1 : 1)).map(([identifier, rows]) => paperFacts(identifier, rows, known, tables));
}

/** A row of the table, with the identifier of the paper that attests its fields. */
interface CouncilWithPaper extends TabledCouncil {
  readonly firstPaper: string | undefined;
}

function paperFacts(
  identifier: string,
  rows: readonly TabledPaper[],
  councils: ReadonlyMap<string, CouncilWithPaper>,
  tables: SeedTables,
): RecordFacts {
  const form = readPaperForm(identifier);
  return {
    identifier,
    kind: KINDS[TABLED_ROLES.find((role) => rows.some((row) => row.role === role)) ?? "REPORT"],
    title: null,
    subject: null,
    date: rows[0]?.date ?? null,
    chamber: "TWEEDE_KAMER",
    number: form?.number ?? null,
    dossiers: form === undefined ? [] : [dossierOf(form.dossier, tables)],
    identifiers: [],
    councils: rows.flatMap(({ council, role }) => {
      const row = councils.get(council);
      return row === undefined ? [] : [recordCouncil(row, role, identifier, tables)];
    }),
    diagnostics: [],
    origin: "SEED",
    licence: null,
    sourceUrl: officialUrl(identifier),
    attachedTo: null,
    coder: SEED_CODER,
  };
}

function dossierOf(key: string, { dossiers, dossierTitles }: SeedTables): RecordDossier {
  return { key, title: [...dossiers, ...dossierTitles].find((dossier) => dossier.key === key)?.title ?? null };
}

// The table does not tell which paper printed which field: none is said to, and one paper of each Council stands for all. Where papers disagree each
// does, so that what remains of the Council is whole when one of them comes to be known better.
function recordCouncil(council: CouncilWithPaper, role: TabledRole, identifier: string, { formations }: SeedTables): RecordCouncil {
  const { doubt, firstPaper, formation: code, ...same } = council;
  return {
    ...same,
    formationCode: code,
    formation: formations.find((formation) => formation.code === code)?.name ?? code,
    role,
    says: [],
    standsForAll: doubt.length > 0 || firstPaper === identifier,
    confidence: doubt.length === 0 ? CONFIDENCE.agreed : CONFIDENCE.doubted,
  };
}
