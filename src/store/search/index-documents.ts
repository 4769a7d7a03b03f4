import type { Id } from "../../kernel/iri.js";
import type { Document } from "../../model/entities/document.js";
import type { Write } from "../open-store.js";
import { readSearchTexts, type SearchText } from "./read-search-texts.js";
import { SEARCH_SOURCES, type SearchSource } from "./search-sources.js";
import { searchWords } from "./search-words.js";
import { stemDutch } from "./stem-dutch.js";

const BATCH = 500;

// Stands between two texts of one record, so that no phrase runs from one into the other. No word has this character.
const BOUNDARY = " ¶ ";

/**
 * Makes what belongs to these documents findable as it now stands: the documents, their passages, footnotes, references, positions and
 * commitments, the documents they cite, their Councils and the agenda items of these. To be called in the transaction that wrote the
 * records, after writing. Records that are deleted need no call: the database itself takes them out of the index.
 */
export async function indexDocuments(write: Write, documentIds: readonly Id<Document>[]): Promise<void> {
  for (const source of SEARCH_SOURCES) {
    const statement = `select json_group_array(id order by id) from (select distinct id from (${source.ofDocuments}))`;
    await indexSource(write, source, (await write.readJson<Id[] | null>(statement, [JSON.stringify(documentIds)])) ?? []);
  }
}

/**
 * Makes everything in the archive findable as it now stands: after a change of names that many records share, or where the index is empty.
 * Memory does not grow with the archive.
 */
export async function rebuildSearchIndex(write: Write): Promise<void> {
  await write.run("delete from search_entry", []);
  for (const source of SEARCH_SOURCES) {
    const statement = `select json_group_array(id) from (select id from "${source.table}" where id > ?1 order by id limit ${BATCH})`;
    let after = "";
    for (;;) {
      const ids = (await write.readJson<Id[] | null>(statement, [after])) ?? [];
      const last = ids.at(-1);
      if (last === undefined) break;
      await indexSource(write, source, ids);
      after = last;
    }
  }
}

async function indexSource(write: Write, source: SearchSource, ids: readonly Id[]): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH);
    await write.run("delete from search_entry where record_id in (select value from json_each(?1))", [JSON.stringify(batch)]);
    const texts = await readSearchTexts(write, source, batch);
    if (texts.length > 0) await writeEntries(write, source, texts);
  }
}

async function writeEntries(write: Write, source: SearchSource, texts: readonly SearchText[]): Promise<void> {
  const ids = JSON.stringify(texts.map((text) => text.id));
  await write.run("insert into search_entry (record_id, type) select value, ?2 from json_each(?1)", [ids, source.type]);
  await write.run(
    `insert into search_index (rowid, "identifier", "title", "text", "words")
    select entry.number, json_extract(value, '$[1]'), json_extract(value, '$[2]'), json_extract(value, '$[3]'), json_extract(value, '$[4]')
    from json_each(?1) join search_entry entry on entry.record_id = json_extract(value, '$[0]')`,
    [JSON.stringify(texts.map(toIndexRow))],
  );
}

function toIndexRow({ id, identifiers, titles, texts }: SearchText): readonly string[] {
  const stems = [identifiers, titles, texts].map((column) => wordsOf(column, stemDutch));
  return [id, ...stems, wordsOf([...identifiers, ...titles, ...texts], (form) => form)];
}

function wordsOf(texts: readonly string[], normal: (form: string) => string): string {
  return texts
    .map((text) =>
      searchWords(text)
        .map((word) => normal(word.form))
        .join(" "),
    )
    .join(BOUNDARY);
}
