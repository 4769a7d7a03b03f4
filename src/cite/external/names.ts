/** Source of a regular expression for a word of a name: `Commissie`, `CPB`, `NRC.nl`, `M.`, `5G-netwerk`. */
export const NAME_WORD = "\\p{Lu}[\\p{L}\\p{N}'’&.+/-]{0,40}";

/** Source of a regular expression for a small word inside a name. */
export const LINKING_WORD = "(?:van|de|het|der|den|ter|voor|door|en|of|the|by|from|for|and|on|in|aan|over|du|des|la|et|und|&)";

/** Source of a regular expression for a name of several words that does not end with a small one. */
export const NAME = `${NAME_WORD}(?:(?:\\s${LINKING_WORD}){0,3}\\s${NAME_WORD}){0,7}`;

// What a note can begin with that is no author, though it has a capital.
const OTHER_WORDS =
  "Artikel|Artikelen|Art|Bijlage|Annex|Hoofdstuk|Paragraaf|Kamerstuk|Kamerstukken|Handelingen|Aanhangsel|Moties?|Amendement|Verordening|Richtlijn|" +
  "Besluit|Wet|Wetsvoorstel|Idem|Ibid|Ibidem|Stb|Stcrt|Trb|Pb|PbEU|PB|COM|JOIN|SWD|TK|EK|ECLI|Zie|Dit|Deze|Dat|Die|Er|In|Op|Om|Met|Voor|Bij|Van|Uit|Na|" +
  "Namelijk|Daarnaast|Ook|Hier|Hierbij|Conform|Onder|Vraag|Antwoord|Overweging|Punt|Tabel|Figuur|Sinds|Per|Volgens|Naast|Tijdens|Omdat|Als|Wel|Niet|" +
  "Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December|Respectievelijk|Bijvoorbeeld|Momenteel|Inclusief|Waaronder|" +
  "Hof|HvJ|HvJEU|EHRM|Rechtbank|Rb|Gerechtshof|ABRvS|Afdeling|HR|CBb|CRvB";
const OTHER_START = new RegExp(`^(?:${OTHER_WORDS})(?![\\p{L}\\p{N}-])`, "u");

/** Whether words that look like a name can be the name of an author or publisher. */
export function canBeAuthor(name: string): boolean {
  return !OTHER_START.test(name) && /\p{L}{2}/u.test(name);
}
