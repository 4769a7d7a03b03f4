import type { Write } from "../../store/open-store.js";

/** Where a source record leads. */
interface Led {
  readonly document: string | null;
  readonly activity: string | null;
}

const UPDATE = `update source_record set document_id = led.document, activity_id = led.activity
  from (select value ->> 0 as id, value ->> 1 as document, value ->> 2 as activity from json_each(?)) as led where source_record.id = led.id`;

/** Notes of every source record which document and activity it tells of; those that are not named tell of none. */
export async function linkSourceRecords(write: Write, links: ReadonlyMap<string, Led>): Promise<void> {
  type Row = [id: string, document: string | null, activity: string | null];
  const rows = await write.readJson<Row[]>("select json_group_array(json_array(id, document_id, activity_id)) from source_record", []);
  const changed = rows.flatMap(([id, document, activity]) => {
    const led = links.get(id) ?? { document: null, activity: null };
    return led.document === document && led.activity === activity ? [] : [[id, led.document, led.activity]];
  });
  if (changed.length > 0) await write.run(UPDATE, [JSON.stringify(changed)]);
}
