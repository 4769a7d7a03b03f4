import type { Resolution } from "../../cite/resolve.js";
import type { Write } from "../../store/open-store.js";
import type { Chamber } from "../../vocab/lists/document.js";
import type { ReferenceKind } from "../../vocab/lists/reference.js";

/** What references have in common that all lead to the same: their kind, their normal form, and what is printed beside it. */
export type StoredForm = {
  readonly kind: ReferenceKind;
  readonly normal: string;
  readonly chamber: Chamber | null;
  readonly parliamentaryYear: string | null;
};

/** Where all references of one form lead. */
export type Settled = StoredForm & Resolution;

const REMOVE = `
  delete from reference_suggestion where reference_id in (
    select id from reference where normal in (select value from json_each(?))
      and not exists (select 1 from attestation where about = reference.id and attestation.id glob 'attestation/correction/*'))`;

// The id of a suggestion is that of its reference with the rank; see `addSuggestions`.
const INSERT = `
  insert into reference_suggestion (id, reference_id, rank, normal, document_id, reason_en, reason_nl, score)
  select 'reference-suggestion/' || substr(r.id, length('reference/') + 1) || '/' || (s.value ->> 4), r.id, s.value ->> 4, s.value ->> 5,
    (select d.id from document d where d.identifier = s.value ->> 5), s.value ->> 6, s.value ->> 7, s.value ->> 8
  from json_each(?) s join reference r on r.normal = s.value ->> 1 and r.kind = s.value ->> 0
    and r.chamber is (s.value ->> 2) and r.parliamentary_year is (s.value ->> 3)
  where not exists (select 1 from attestation where about = r.id and attestation.id glob 'attestation/correction/*')`;

/** Gives the references to some normal forms the suggestions that belong to what they come to now. */
export async function replaceSuggestions(write: Write, settled: readonly Settled[]): Promise<void> {
  await write.run(REMOVE, [JSON.stringify(settled.map(({ normal }) => normal))]);
  const rows = settled.flatMap(({ kind, normal, chamber, parliamentaryYear, candidates }) =>
    candidates.map((candidate, index) => {
      const { reason, reasonNl, score } = candidate;
      return [kind, normal, chamber, parliamentaryYear, index + 1, candidate.normal, reason, reasonNl, score];
    }),
  );
  if (rows.length > 0) await write.run(INSERT, [JSON.stringify(rows)]);
}

/** Names in every suggestion of these papers the document, now that the archive has a record of it. A suggestion makes none. */
export async function linkSuggestions(write: Write, identifiers: readonly string[]): Promise<void> {
  await write.run(
    `update reference_suggestion set document_id = (select id from document where identifier = reference_suggestion.normal)
       where normal in (select value from json_each(?))`,
    [JSON.stringify(identifiers)],
  );
}
