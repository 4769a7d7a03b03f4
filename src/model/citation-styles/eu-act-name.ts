const WORDS: Readonly<Record<string, string>> = { R: "Verordening", L: "Richtlijn", D: "Besluit" };

/**
 * The short name of an act of the EU as the Leidraad prints it: `Verordening (EU) 2016/679`, `Verordening (EG) 562/2006`,
 * `Richtlijn 2008/115/EG`. Null where it does not follow from the CELEX number: acts of other kinds, and decisions of before 2010, of which
 * the number does not say whether they are called so.
 *
 * @param kind the letter in the CELEX number: R, L or D
 * @param date ISO 8601, where it is known
 */
export function euActName(year: number, kind: string, number: string, date: string | null): string | null {
  const word = WORDS[kind];
  if (word === undefined || (kind === "D" && year < 2010)) return null;
  // From 2015 on all acts share one way of numbering.
  if (year >= 2015) return `${word} (EU) ${year}/${number}`;
  const community = communityOf(date ?? `${year}`);
  const printedYear = year < 1999 ? year % 100 : year;
  if (kind === "R") return `${word}${community === null ? "" : ` (${community})`} ${number}/${printedYear}`;
  return `${word} ${printedYear}/${number}${community === null ? "" : `/${community}`}`;
}

/** What an act is called after: the EEG, then the EG, then the EU. Null where only the year is known, and it was one of change. */
function communityOf(dateOrYear: string): "EEG" | "EG" | "EU" | null {
  if (dateOrYear === "1993" || dateOrYear === "2009") return null;
  if (dateOrYear < "1993-11-01") return "EEG";
  return dateOrYear < "2009-12-01" ? "EG" : "EU";
}
