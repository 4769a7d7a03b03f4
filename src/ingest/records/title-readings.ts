import type { CaseTitle, TitleContext } from "../../extract/titles/case-title.js";
import { sha256 } from "../../kernel/hash.js";
import type { Database } from "../../store/database.js";
import type { Store } from "../../store/open-store.js";

/** What titles were read to say, each under the hash of what it was read from: a title that has not changed is not read again. */
export interface TitleReadings {
  /** The rules by which titles are read, and the knowledge they are read with. */
  readonly rules: string;
  /** The readings that the archive keeps. */
  readonly kept: ReadonlyMap<string, CaseTitle>;
  /** The readings of this time, kept ones and new ones. */
  readonly used: Map<string, CaseTitle>;
}

/** Readings of which none is kept. */
export function noReadings(): TitleReadings {
  return { rules: "", kept: new Map(), used: new Map() };
}

/** The kept reading of a title, or else the one that `read` gives. */
export function readingOf({ rules, kept, used }: TitleReadings, words: string, context: TitleContext, read: () => CaseTitle): CaseTitle {
  const key = sha256(JSON.stringify([rules, words, context.date, context.dossierTitle, context.kind]));
  const reading = used.get(key) ?? kept.get(key) ?? read();
  used.set(key, reading);
  return reading;
}

const BATCH = 1_000;

/** The readings that the archive keeps, for the reading of titles by these rules. */
export async function readTitleReadings(database: Database, rules: string): Promise<TitleReadings> {
  const kept = new Map<string, CaseTitle>();
  for (let after = ""; ; ) {
    const rows = await database.readRows<{ key: string; reading: string }>(
      `select key, reading from title_reading where key > ? order by key limit ${BATCH}`,
      [after],
      { heavy: true },
    );
    for (const { key, reading } of rows) kept.set(key, JSON.parse(reading) as CaseTitle);
    const last = rows.at(-1);
    if (last === undefined) return { rules, kept, used: new Map() };
    after = last.key;
  }
}

/** Keeps the new readings, and lets go those that were not used this time: of titles that are gone, or by other rules. */
export async function keepTitleReadings(store: Store, { kept, used }: TitleReadings): Promise<void> {
  const added = [...used].filter(([key]) => !kept.has(key));
  const gone = [...kept.keys()].filter((key) => !used.has(key));
  if (added.length === 0 && gone.length === 0) return;
  await store.transaction(
    async (write) => {
      await write.run("delete from title_reading where key in (select value from json_each(?))", [JSON.stringify(gone)]);
      for (let from = 0; from < added.length; from += BATCH) {
        const batch = added.slice(from, from + BATCH).map(([key, reading]) => [key, JSON.stringify(reading)]);
        await write.run("insert into title_reading (key, reading) select value ->> 0, value ->> 1 from json_each(?)", [
          JSON.stringify(batch),
        ]);
      }
    },
    { unseen: true },
  );
}
