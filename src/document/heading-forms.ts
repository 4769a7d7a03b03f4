/** The numbering and the usual words of headings. All patterns are anchored and bounded, and so linear in the length of the line. */

/** How a heading is numbered; headings of one style stand on one level. */
export type NumberStyle = "ROMAN" | "LETTER" | "LETTER_NUMBER" | "NUMBER" | "SUBNUMBER" | "SMALL_LETTER";

const STYLES: readonly (readonly [style: NumberStyle, printed: RegExp])[] = [
  ["ROMAN", /^(?:deel\s)?[IVX]{1,5}[.):]\s+/iu],
  ["LETTER_NUMBER", /^\p{Lu}(?:\.\d{1,2}[.):]?|\d{1,2}[.):])\s+/u],
  ["LETTER", /^(?:[Dd]eel\s\p{Lu}[.):]?|\p{Lu}[.)])\s+/u],
  ["SUBNUMBER", /^\d{1,2}(?:\.\d{1,2}){1,3}[.)]?\s+/u],
  ["NUMBER", /^(?:agendapunt\s\d{1,2}[.:)]?|\d{1,2}[a-z]?[.)])\s+/iu],
  // Without a full stop: a number that a tab parted from the title.
  ["NUMBER", /^\d{1,2}\s+(?=\p{Lu}\p{L})/u],
  ["SMALL_LETTER", /^[a-z][.)]\s+/u],
];

const SUBHEADING = new RegExp(
  `^(?:${[
    "(?:korte )?(?:inhoud|achtergrond|essentie|context|toelichting|doel(?:stelling)?|kern|omschrijving|beschrijving)(?: ?(?:/|en|van) ?(?:het |de )?(?:\\p{L}+ ?){1,3})?",
    "(?:aard|verloop|uitkomst|resultaat|inhoud|doel)(?: van (?:de|het) \\p{L}+)",
    "(?:(?:de |eerste )?(?:nederlandse|kabinets)[- ]?(?:inzet|positie|inbreng|standpunt|appreciatie|interventie|lijn)|(?:inzet|positie|inbreng|standpunt|appreciatie|interventie) (?:van )?(?:nederland|het kabinet|nl|kabinet)|inzet|appreciatie|kabinetsappreciatie)(?: .{1,60})?",
    "(?:eerste )?(?:(?:indicatie|inschatting) (?:van )?(?:het )?)?(?:\\p{L}+[- ])?krachtenveld(?: .{1,60})?",
    "(?:positie|standpunten?|reacties?|inbreng|rol) (?:van )?(?:de |het )?(?:overige |andere )?(?:lidstaten|europees parlement|ep|europese commissie|commissie|voorzitterschap|raad)",
    "(?:stand van zaken|tijdpad|tijdlijn|proces|vervolg(?:stappen|proces)?|verdere proces|vervolgtraject|planning|onderhandelingen|uitkomst(?:en)?|resultaat|resultaten|discussie|bespreking|verloop|debat|besluitvorming|gevolgen(?: voor nederland)?|aandachtspunten|vragen|bevoegdheid|subsidiariteit|proportionaliteit|financiële gevolgen|aard bespreking|document(?:en)?)",
  ].join("|")})$`,
  "iu",
);

/** How a heading is numbered, and how many characters its number takes with the white space after it; null for one without a number. */
export function headingNumber(words: string): { readonly style: NumberStyle; readonly length: number } | null {
  for (const [style, printed] of STYLES) {
    const match = printed.exec(words);
    if (match !== null) return { style, length: match[0].length };
  }
  return null;
}

/** Whether the words of a heading, without its number, are one of those that part the treatment of a subject: `Inzet Nederland`, `Krachtenveld`. */
export function isSubheading(words: string): boolean {
  return words.length <= 100 && SUBHEADING.test(words.replace(/:$/u, ""));
}
