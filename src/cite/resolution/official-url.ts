const COMMISSION = /^(?<series>COM|JOIN|SWD|SEC)\((?<year>\d{4})\)(?<number>\d{1,4})$/u;
const CELEX = /^[1-9]\d{4}[A-Z]{1,2}\d{4}(?:R?\(\d{2}\))?$/u;
const DUTCH = /^(?:kst|h-tk|h-ek|ah-tk|stb|stcrt|trb)-/u;
const COUNCIL = /^ST-\d{1,5}-\d{4}(?<revision>-.*)?$/u;

/** Where the official publisher keeps the document with this normal form, or would keep it; null where the form does not say. */
export function officialUrl(normal: string): string | null {
  if (DUTCH.test(normal)) return `https://zoek.officielebekendmakingen.nl/${normal}.html`;
  if (CELEX.test(normal)) return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${normal}`;
  const { series, year, number } = COMMISSION.exec(normal)?.groups ?? {};
  if (series !== undefined) return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=${series}:${year}:${number}:FIN`;
  const council = COUNCIL.exec(normal);
  if (council !== null)
    return `https://data.consilium.europa.eu/doc/document/${normal}${council.groups?.["revision"] === undefined ? "-INIT" : ""}/nl/pdf`;
  return /^https?:\/\//u.test(normal) ? normal : null;
}
