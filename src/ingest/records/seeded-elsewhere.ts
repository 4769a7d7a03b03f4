import type { Id } from "../../kernel/iri.js";
import type { Document } from "../../model/entities/document.js";
import type { Database } from "../../store/database.js";
import { RECORD_ATTESTATIONS } from "./record-attestations.js";
import type { RecordFacts } from "./record-facts.js";
import { councilsOf } from "./record-rows.js";
import { readTextCouncils } from "./text-councils.js";

const SEEDED = `select json_group_array(json_array(document_id, facts ->> '$.seed')) from record_facts
  where document_id >= 'document/' and document_id < 'document0' and facts ->> '$.services' is null`;

const ATTESTED = `select json_group_array(json_array(document_id, about)) from (
  select distinct document_id, about from attestation where document_id in (select value from json_each(?)) and id glob '${RECORD_ATTESTATIONS}')`;

/** The documents that only the seed tells of, and whose Councils texts or services now know under another slug. */
export async function seededElsewhere(database: Database): Promise<readonly Id<Document>[]> {
  const rows = await database.readJson<[Id<Document>, string][]>(SEEDED, []);
  const seeded = rows.map(([id, facts]) => ({ id, facts: JSON.parse(facts) as RecordFacts }));
  const ids = JSON.stringify(seeded.map(({ id }) => id));
  const attested = new Set((await database.readJson<[Id, Id][]>(ATTESTED, [ids])).map((pair) => pair.join(" ")));
  const known = await readTextCouncils(
    database,
    seeded.flatMap(({ facts }) => facts.councils),
    "TEXTS_AND_SERVICES",
  );
  return seeded
    .filter(({ id, facts }) => councilsOf(facts, known).some(({ slug }) => !attested.has(`${id} council/${slug}`)))
    .map(({ id }) => id);
}
