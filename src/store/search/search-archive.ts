import type { Id } from "../../kernel/iri.js";
import type { Database } from "../database.js";
import { makeSnippet } from "./make-snippet.js";
import { matchExpression } from "./match-expression.js";
import { parseSearchQuery, type SearchQuery } from "./parse-search-query.js";
import { readSearchTexts } from "./read-search-texts.js";
import { SEARCH_SOURCES } from "./search-sources.js";
import type { SearchHit, SearchRequest, SearchResult, SearchType } from "./search-types.js";

/** How much a match counts in each column of the index: identifier, title, text, unstemmed words. */
const WEIGHTS = "10, 8, 1, 1";

const STATEMENT = `
  with hit as materialized (
    select entry.record_id as id, entry.type as type, round(-bm25(search_index, ${WEIGHTS}), 9) as score
    from search_index join search_entry entry on entry.number = search_index.rowid
    where search_index match ?1 and (?2 is null or entry.type in (select value from json_each(?2)))
  )
  select json_object(
    'total', (select count(*) from hit),
    'hits', (select json_group_array(json_array(id, type, score)) from (
      select * from hit where ?3 is null or score < ?3 or (score = ?3 and id > ?4) order by score desc, id limit ?5)))`;

type HitRow = readonly [id: Id, type: SearchType, score: number];

/**
 * Full-text search in Dutch: see `parseSearchQuery` for what a query can say. Best first by BM25, in which titles and identifiers weigh
 * more than text. A query in which nothing can be searched for has no hits. Throws LIMIT_EXCEEDED for a query of too many words, TIMEOUT.
 */
export async function searchArchive(database: Database, query: string, request: SearchRequest): Promise<SearchResult> {
  const parsed = parseSearchQuery(query);
  const expression = matchExpression(parsed);
  if (expression === undefined) return { hits: [], total: 0 };
  const types = request.types === null ? null : JSON.stringify(request.types);
  const { total, hits } = await database.readJson<{ total: number; hits: readonly HitRow[] }>(STATEMENT, [
    expression,
    types,
    request.after?.score ?? null,
    request.after?.id ?? null,
    request.first,
  ]);
  const snippets = await readSnippets(database, parsed, hits);
  return { total, hits: hits.map(([id, type, score]): SearchHit => ({ id, type, score, snippet: snippets.get(id) ?? "" })) };
}

async function readSnippets(database: Database, query: SearchQuery, hits: readonly HitRow[]): Promise<ReadonlyMap<Id, string>> {
  const snippets = new Map<Id, string>();
  const found = SEARCH_SOURCES.map((source) => ({ source, ids: hits.filter(([, type]) => type === source.type).map(([id]) => id) }));
  for (const { source, ids } of found.filter((part) => part.ids.length > 0)) {
    const records = await readSearchTexts(database, source, ids);
    for (const record of records)
      snippets.set(record.id, makeSnippet([...record.titles, ...record.texts, ...record.identifiers], query.required));
  }
  return snippets;
}
