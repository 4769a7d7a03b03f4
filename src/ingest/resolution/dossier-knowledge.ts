import { type DossierRange, misprintOf } from "../../cite/near-dossiers.js";
import { readPaperForm } from "../../cite/resolution/paper-form.js";
import type { Id } from "../../kernel/iri.js";
import type { Document } from "../../model/entities/document.js";
import type { Dossier } from "../../model/entities/dossier.js";
import type { Database } from "../../store/database.js";
import type { Write } from "../../store/open-store.js";

/** What is known of some dossiers. */
export async function dossierRanges(database: Database, dossiers: readonly Id<Dossier>[]): Promise<readonly DossierRange[]> {
  const sql = `select json_group_array(json_object('key', "key", 'title', coalesce(title, ''), 'highestNumber', highest_number) order by "key")
    from dossier where id in (select value from json_each(?))`;
  return (await database.readJson<DossierRange[] | null>(sql, [JSON.stringify(dossiers)])) ?? [];
}

/**
 * Raises the highest number of the dossiers of some documents (of all documents, with null) to that of the documents: what the archive holds or
 * knows has been given out. One that is merely cited proves nothing.
 */
export async function growDossiers(write: Write, documents: readonly Id<Document>[] | null): Promise<void> {
  const chosen = documents === null ? "" : "and d.id in (select value from json_each(?))";
  await write.run(
    `update dossier set highest_number = given.highest, highest_number_as_of = given.date
     from (select l.target_id as dossier, max(cast(d.number as integer)) as highest, d.date as date
       from document d join document_dossier l on l.source_id = d.id
       where d.status <> 'CITED' and d.number <> '' and d.number not glob '*[^0-9]*' ${chosen} group by l.target_id) as given
     where dossier.id = given.dossier and (dossier.highest_number is null or dossier.highest_number < given.highest
       or (dossier.highest_number = given.highest and dossier.highest_number_as_of is not given.date))`,
    documents === null ? [] : [JSON.stringify(documents)],
  );
}

/**
 * The normal forms whose resolution may be another after a change in what is known of dossiers: what was suspect in a dossier that changed
 * or in one near to it, and what is cited there with a number to which the dossier did not reach before, or does no longer.
 */
export async function shakenForms(
  write: Write,
  before: readonly DossierRange[],
  after: readonly DossierRange[],
): Promise<readonly string[]> {
  const changes = changesBetween(before, after);
  if (changes.length === 0) return [];
  const suspects = await write.readRows<{ normal: string }>(
    "select distinct normal from reference where status = 'SUSPECT' and normal is not null",
    [],
  );
  const touched = suspects.filter(({ normal }) => {
    const key = readPaperForm(normal)?.dossier;
    return key !== undefined && changes.some((change) => isTouched(change.key, key));
  });
  return [...touched.map(({ normal }) => normal), ...(await citedAbove(write, changes))];
}

interface Change {
  readonly key: string;
  /** Papers up to this number resolve as before. */
  readonly above: number;
}

function changesBetween(before: readonly DossierRange[], after: readonly DossierRange[]): readonly Change[] {
  return after.flatMap(({ key, title, highestNumber }) => {
    const earlier = before.find((dossier) => dossier.key === key);
    if (earlier !== undefined && earlier.title === title && earlier.highestNumber === highestNumber) return [];
    return [{ key, above: Math.min(earlier?.highestNumber ?? 0, highestNumber ?? 0) }];
  });
}

function isTouched(changed: string, key: string): boolean {
  return changed === key || misprintOf(changed, key) !== undefined;
}

/**
 * The forms of papers that are known only from being cited, in the dossiers touched, with a number above the old one. CROSS JOIN keeps the order
 * of the tables: from the few dossiers to their papers, and not through all that is cited.
 */
async function citedAbove(write: Write, changes: readonly Change[]): Promise<readonly string[]> {
  const keys = await write.readRows<{ key: string }>('select "key" from dossier', []);
  const touched = keys.flatMap(({ key }) => {
    const above = changes.filter((change) => isTouched(change.key, key)).map((change) => change.above);
    return above.length === 0 ? [] : [[`dossier/${key}`, Math.min(...above)]];
  });
  const rows = await write.readRows<{ normal: string }>(
    `select distinct r.normal from json_each(?) t cross join document_dossier l on l.target_id = t.value ->> 0
       cross join document d on d.id = l.source_id and d.status = 'CITED' and cast(d.number as integer) > (t.value ->> 1)
       cross join reference r on r.target_id = d.id where r.normal is not null`,
    [JSON.stringify(touched)],
  );
  return rows.map((row) => row.normal);
}
