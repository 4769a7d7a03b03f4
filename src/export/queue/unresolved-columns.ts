import { ReferenceKind, ReferenceStatus } from "../../vocab/lists/reference.js";

/** One line of the list of what the archive lacks. */
export interface UnresolvedRow {
  readonly normal: string | null;
  readonly surface: string;
  readonly kind: ReferenceKind;
  readonly status: ReferenceStatus;
  readonly times: number;
  readonly documents: number;
  readonly firstCited: string | null;
  readonly lastCited: string | null;
  readonly candidate: string | null;
  readonly reasonNl: string | null;
  readonly reasonEn: string | null;
  readonly officialUrl: string | null;
}

interface Column {
  readonly doc: string;
  readonly datatype: unknown;
  readonly required?: boolean;
  readonly lang?: string;
}

/** The columns of the table, in order, each with what CSVW says of it. */
export const UNRESOLVED_COLUMNS: Readonly<Record<keyof UnresolvedRow, Column>> = {
  normal: { doc: "Canonical form of what is cited; empty for a source described in words.", datatype: "string" },
  surface: { doc: "How one of the references prints it.", datatype: "string", required: true, lang: "nl" },
  kind: { doc: "What sort of document it is.", datatype: oneOf(ReferenceKind.keys), required: true },
  status: { doc: "How far it could be followed.", datatype: oneOf(ReferenceStatus.keys), required: true },
  times: { doc: "How many references cite it.", datatype: "positiveInteger", required: true },
  documents: { doc: "How many documents they stand in.", datatype: "positiveInteger", required: true },
  firstCited: { doc: "Day of the first document that cites it.", datatype: "date" },
  lastCited: { doc: "Day of the last document that cites it.", datatype: "date" },
  candidate: { doc: "Canonical form of what was most likely meant, where something else was.", datatype: "string" },
  reasonNl: { doc: "Why that, in Dutch.", datatype: "string", lang: "nl" },
  reasonEn: { doc: "Why that, in English.", datatype: "string", lang: "en" },
  officialUrl: { doc: "Where the official publisher keeps it, or would.", datatype: "anyURI" },
};

function oneOf(keys: readonly string[]): unknown {
  return { base: "string", format: `^(${keys.join("|")})$` };
}
