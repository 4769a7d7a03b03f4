import { sha256 } from "../../kernel/hash.js";
import type { Id } from "../../kernel/iri.js";
import type { RecordOf } from "../../model/define/relations.js";
import type { Attestation } from "../../model/entities/attestation.js";
import type { Coder } from "../../model/entities/coder.js";
import type { Document } from "../../model/entities/document.js";
import { councilId } from "../attest-council.js";
import type { CouncilField, RecordCouncil } from "./record-facts.js";

/** How sure a field of a Council is that follows from what others say; no more, so that any paper that prints it goes before. */
const DERIVED = 0.5;

/** Who attests: a document, or an activity of parliament, which is no document. */
export interface Witness {
  /** The last segment of its id. */
  readonly key: string;
  readonly document: Id<Document> | null;
  readonly coder: Id<Coder>;
}

/** The ids of all attestations that were made from records match it; no other's do. */
export const RECORD_ATTESTATIONS = "attestation/*/record-*";

/** Everything that records say of a Council: its fields, and what the document is for it. */
export function councilAttestations(witness: Witness, council: RecordCouncil): readonly RecordOf<Attestation>[] {
  const about = councilId(council.slug);
  const own = (field: CouncilField): boolean => council.says.includes(field);
  const fields: readonly (readonly [property: string, value: unknown, isOwn: boolean])[] = [
    ["formation", council.formation, own("formation")],
    ["kind", council.kind, own("kind")],
    ["startDate", council.startDate, own("startDate")],
    ["endDate", council.endDate, own("endDate")],
    ["place", council.place, own("place")],
    ["country", council.country === null ? null : `country/${council.country.toLowerCase()}`, own("country")],
    ["presidency", `presidency/${council.presidency}`, own("presidency")],
    ["presidencySource", own("presidency") ? "TEXT" : "DATE", own("presidency")],
    ["configuration", `configuration/${council.configuration}`, false],
    ["formationCode", council.formationCode, false],
    ["informal", council.informal, false],
  ];
  const said = fields.filter(([, value, isOwn]) => value !== null && (isOwn || council.standsForAll));
  const attestations = said.map(([property, value, isOwn]) =>
    attestation(witness, about, property, value, isOwn ? council.confidence : Math.min(council.confidence, DERIVED)),
  );
  if (witness.document === null) return attestations;
  return [...attestations, attestation(witness, about, "documents", { id: witness.document, role: council.role }, council.confidence)];
}

function attestation(
  { key, document, coder }: Witness,
  about: Id,
  property: string,
  value: unknown,
  confidence: number,
): RecordOf<Attestation> {
  const text = JSON.stringify(value);
  const id = `attestation/${key}/record-${sha256(`${about} ${property} ${text} ${coder}`).slice(0, 16)}`;
  return { id, about, property, value: text, document, anchor: null, coder, confidence, remark: null };
}

/** The record of a coder from its name with version: `case-title/1`. */
export function coderOf(name: string): RecordOf<Coder> & { readonly id: Id<Coder> } {
  const [title = name, version = null] = name.split("/");
  return { id: version === null ? `coder/${title}` : `coder/${title}-${version}`, name: title, version, method: "RULE" };
}
