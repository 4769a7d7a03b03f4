/**
 * The series of the Commission whose number in CELEX is certain, by the type of document that a CELEX number of sector 5 gives. Proposals and
 * other papers of the COM series count together, so that a CELEX number leads to one COM number. Type SC is left out: it holds both the
 * series SEC and SWD, which count apart.
 */
const CELEX_SERIES = { PC: "COM", DC: "COM", JC: "JOIN" } as const;

const CELEX = /^5(?<year>\d{4})(?<type>PC|DC|JC)(?<number>\d{4})$/u;
const COMMISSION = /^(?<series>COM|JOIN)\((?<year>\d{4})\)(?<number>[1-9]\d{0,3})$/u;
const REPRINT = /^(?<paper>kst-.{1,40}-\d{1,6})-h\d$/u;
const PAPER = /^kst-.{1,40}-\d{1,6}$/u;
/** A paper is reprinted once, and hardly ever again. */
const REPRINTS = ["h1", "h2", "h3"] as const;

/**
 * The one form by which a document is known that has several official ones: `52021PC0752` → `COM(2021)752`, `52025JC0011` → `JOIN(2025)11`, and a
 * reprint (`kst-36410-VI-87-h1`) → the paper itself. Any other normal form stays as it is.
 */
export function canonicalForm(normal: string): string {
  const { year = "", type = "", number = "" } = CELEX.exec(normal)?.groups ?? {};
  if (type !== "") return `${CELEX_SERIES[type as keyof typeof CELEX_SERIES]}(${year})${Number(number)}`;
  return REPRINT.exec(normal)?.groups?.["paper"] ?? normal;
}

/**
 * All normal forms that are certain to name the same document, the canonical one first. Each of them gives the same list, so that it does
 * not matter by which a document is held and by which it is cited.
 */
export function equivalentForms(normal: string): readonly string[] {
  const canonical = canonicalForm(normal);
  const { series, year = "", number = "" } = COMMISSION.exec(canonical)?.groups ?? {};
  if (series !== undefined) {
    const types = Object.entries(CELEX_SERIES).filter(([, name]) => name === series);
    return [canonical, ...types.map(([type]) => `5${year}${type}${number.padStart(4, "0")}`)];
  }
  return PAPER.test(canonical) ? [canonical, ...REPRINTS.map((mark) => `${canonical}-${mark}`)] : [canonical];
}
