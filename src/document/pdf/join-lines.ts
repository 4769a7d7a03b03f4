/** How two lines of a paragraph are joined: how many characters of the first go, and whether a space comes between. */
export interface LineJoin {
  readonly drop: 0 | 1;
  readonly hasSpace: boolean;
}

const SPACE: LineJoin = { drop: 0, hasSpace: true };
const NOTHING: LineJoin = { drop: 0, hasSpace: false };
const DROPPED: LineJoin = { drop: 1, hasSpace: false };

/** After a hyphen these show that a word was left out: `in- en uitvoer`. */
const AFTER_OMISSION = /^(?:en|of|én|tot|dan|als|noch|respectievelijk|resp\.|t\/m|c\.q\.)(?![\p{L}-])/u;
/** First parts that keep their hyphen in Dutch. */
const KEEPS_HYPHEN =
  /^(?:niet|non|vice|ex|oud|adjunct|secretaris|directeur|minister|staten|noord|zuid|oost|west|midden|sociaal|financieel|juridisch|politiek|kandidaat|aspirant|chef|coalitie|semi|pseudo|quasi|loco|kosten|woon)$/iu;
/** Vowels that a hyphen keeps apart where two words meet: `zee-egel`, `euro-obligatie`. */
const CLASH = /(?:a-[aeiu]|e-[eiu]|i-[ei]|o-[eiou]|u-[iu]|i-j)$/iu;

/**
 * Joins two lines of one paragraph. A hyphen at the end of a line goes where the word was only broken there: a soft hyphen always, a printed one
 * before a small letter, unless the first part keeps its hyphen (an abbreviation, a number, a known first part, vowels that would run together,
 * an omission as in `in- en uitvoer`). What the document itself writes within a line decides first.
 *
 * @param isWritten whether a word, in lower case, stands elsewhere in the document within a line
 */
export function joinLines(before: string, after: string, isWritten: (word: string) => boolean): LineJoin {
  if (before.endsWith("\u00AD")) return DROPPED;
  const address = /(?:https?:\/\/|www\.)\S{0,500}$/iu.exec(before.slice(-600))?.[0];
  if (address !== undefined) return /[/.\-_?=&%#~]$/u.test(address) || /^[^\s]*[/=?%]/u.test(after) ? NOTHING : SPACE;
  if (/\d[–—]$/u.test(before) && /^\d/u.test(after)) return NOTHING;
  if (/[\p{L}\d]\/$/u.test(before) && /^\p{L}/u.test(after)) return NOTHING;
  const hyphen = /[\p{L}\d)][-\u2010]$/u.test(before);
  if (!hyphen) return SPACE;
  if (!/^\p{Ll}/u.test(after)) return /^[\p{L}\d]/u.test(after) ? NOTHING : SPACE;
  if (AFTER_OMISSION.test(after)) return SPACE;
  return keepsHyphen(before, after, isWritten) ? NOTHING : DROPPED;
}

function keepsHyphen(before: string, after: string, isWritten: (word: string) => boolean): boolean {
  const first = /[\p{L}\d-]+$/u.exec(before.slice(-100, -1))?.[0] ?? "";
  const rest = /^[\p{L}\d-]+/u.exec(after.slice(0, 100))?.[0] ?? "";
  if (isWritten(`${first}-${rest}`.toLowerCase())) return true;
  if (isWritten(`${first}${rest}`.toLowerCase())) return false;
  const part = first.slice(first.lastIndexOf("-") + 1);
  // Capitals, a number, or a letter by itself: `EU-`, `G20-`, `A1-`, `e-`.
  if (/^[\p{Lu}\d]+$/u.test(part) || part.length === 1) return true;
  return KEEPS_HYPHEN.test(part) || CLASH.test(`${part.slice(-1)}-${rest.slice(0, 1)}`);
}
