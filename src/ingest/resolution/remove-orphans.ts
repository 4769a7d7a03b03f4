import type { Id } from "../../kernel/iri.js";
import type { Write } from "../../store/open-store.js";

const ORPHANS = `select id from document where status = 'CITED' and attached_to_id is null and id in (select value from json_each(?))
  and not exists (select 1 from reference where target_id = document.id)`;

/**
 * Takes out those of these documents that were known only from being cited and are cited no longer, and their dossiers where nothing is known of
 * them but such citations.
 */
export async function removeOrphans(write: Write, documents: readonly Id[]): Promise<void> {
  const orphans = (await write.readRows<{ id: string }>(ORPHANS, [JSON.stringify(documents)])).map((row) => row.id);
  if (orphans.length === 0) return;
  const ids = JSON.stringify(orphans);
  const dossiers = await write.readRows<{ id: string }>(
    "select distinct target_id as id from document_dossier where source_id in (select value from json_each(?))",
    [ids],
  );
  await write.run("delete from document where id in (select value from json_each(?))", [ids]);
  await write.run(
    `delete from dossier where id in (select value from json_each(?)) and title is null and highest_number is null
       and not exists (select 1 from document_dossier where target_id = dossier.id)
       and not exists (select 1 from council_configuration where dossier_id = dossier.id)`,
    [JSON.stringify(dossiers.map((row) => row.id))],
  );
}
