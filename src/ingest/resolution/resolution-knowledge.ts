import { type DossierRange, misprintOf } from "../../cite/near-dossiers.js";
import { equivalentForms } from "../../cite/resolution/equivalent-forms.js";
import type { KnownDocument } from "../../cite/resolution/known-document.js";
import { readPaperForm } from "../../cite/resolution/paper-form.js";
import type { ResolutionKnowledge } from "../../cite/resolve.js";
import type { Database } from "../../store/database.js";

/** What the store knows at this moment that bears on citations with these normal forms. */
export async function readResolutionKnowledge(database: Database, normals: readonly string[]): Promise<ResolutionKnowledge> {
  const documents = await documentsAnswering(database, [...new Set(normals)]);
  const cited = new Set(normals.flatMap((normal) => readPaperForm(normal)?.dossier ?? []));
  const dossiers = cited.size === 0 ? [] : await knownDossiers(database);
  const byKey = new Map(dossiers.map((dossier) => [dossier.key, dossier]));
  return {
    documents: (normal) => documents.get(normal) ?? [],
    dossier: (key) => byKey.get(key),
    // Which dossiers lie near is asked for every citation; nearly all of the archive's are near to none of them.
    dossiers: dossiers.filter(({ key }) => [...cited].some((other) => misprintOf(key, other) !== undefined)),
  };
}

/**
 * The dossiers of which something is known: a title, or a number that was given out. One without either is known from citations only, and a
 * citation proves nothing.
 */
async function knownDossiers(database: Database): Promise<readonly DossierRange[]> {
  const sql = `select json_group_array(json_object('key', "key", 'title', coalesce(title, ''), 'highestNumber', highest_number) order by "key")
    from dossier where title is not null or highest_number is not null`;
  return (await database.readJson<DossierRange[] | null>(sql, [])) ?? [];
}

interface Answer extends KnownDocument {
  readonly form: string;
}

const ANSWERS = `
  with form(value) as (select value from json_each(?))
  select json_group_array(json_object('form', form, 'identifier', identifier, 'status', status, 'date', date, 'chamber', chamber)) from (
    select form.value as form, d.identifier, d.status, d.date, d.chamber from form join document d on d.identifier = form.value
    union
    select form.value, d.identifier, d.status, d.date, d.chamber from form join document_identifier i on i.value = form.value join document d on d.id = i.document_id)`;

/** The documents that answer to each form, by identifier or another official number, under any form equivalent to it. */
async function documentsAnswering(database: Database, normals: readonly string[]): Promise<ReadonlyMap<string, readonly KnownDocument[]>> {
  const forms = [...new Set(normals.flatMap(equivalentForms))];
  const answers = (await database.readJson<Answer[] | null>(ANSWERS, [JSON.stringify(forms)])) ?? [];
  const byForm = new Map<string, Map<string, KnownDocument>>();
  for (const { form, ...document } of answers) {
    const found = byForm.get(form) ?? new Map<string, KnownDocument>();
    byForm.set(form, found.set(document.identifier, document));
  }
  return new Map(
    normals.map((normal) => {
      const found = equivalentForms(normal).flatMap((form) => [...(byForm.get(form) ?? [])]);
      return [normal, [...new Map(found).values()]];
    }),
  );
}
