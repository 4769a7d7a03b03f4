import { alternatives, anyOf } from "../any-of.js";

/**
 * The words beside a verb that tell what was done. Drawn from how reports and agendas of all Council formations put things; none is about a
 * subject matter. Separated by commas; `*` stands for any ending.
 */
const CONCERN_WORDS = "zorg, zorgen, bezorgdheid, teleurstelling, spijt, vrees, ongenoegen, onvrede";
const DOUBT_WORDS = `voorbehoud*, studievoorbehoud*, kanttekening*, vraagteken*, bedenking*, twijfel*, moeite, reserves,
  terughoudendheid, kritiek, kritische`;
const IMPORTANT_WORDS = `belangrijk, essentieel, cruciaal, wezenlijk, onmisbaar, een prioriteit, van belang, van groot belang,
  van essentieel belang, van cruciaal belang, van wezenlijk belang, van het grootste belang`;
const NEEDED_WORDS = "noodzakelijk, nodig, wenselijk, raadzaam, geboden, onontbeerlijk, urgent";

/** `zorgen`, `teleurstelling`. */
export const CONCERN = anyOf(CONCERN_WORDS);
/** `voorbehoud`, `kanttekeningen`. */
export const DOUBT = anyOf(DOUBT_WORDS);
/** `acht het van belang`: among the first words after the verb, because further on it may be about something else. */
export const SOON_IMPORTANT = soon(IMPORTANT_WORDS);
/** `acht het noodzakelijk`. */
export const SOON_NEEDED = soon(NEEDED_WORDS);
/** `zijn eerdere zorgen`: one's own, and so voiced. */
export const OWN_CONCERN = own(CONCERN_WORDS);
/** `haar bezwaren`. */
export const OWN_OBJECTION = own("bezwaar, bezwaren");
/** `hun steun`. */
export const OWN_SUPPORT = own("steun");
/** What a presentation consists of. */
export const INFORMATION =
  anyOf(`toelichting*, presentatie, update, terugkoppeling, overzicht, informatie, stand van zaken, uiteenzetting, vooruitblik, uitleg,
  briefing, inzicht, debrief*`);
/** What a question is after when it is `om` or `naar` something. */
export const CLARIFICATION = anyOf(
  "opheldering, verduidelijking, toelichting, uitleg, informatie, duidelijkheid, te reflecteren, reactie, in te gaan",
);
/** What one can share when one shares an opinion. */
export const SHARED_VIEW = anyOf(
  "ambitie*, mening, opvatting, zienswijze, standpunt, doel*, analyse, visie, inzet, overtuiging, lijn, gevoel",
);
/** A debate that is opened with a message and not with a question. */
export const WITH_MESSAGE = new RegExp(
  `(?<!\\p{L})met (?:de|een) (?:${alternatives("notie, boodschap, oproep, stelling, constatering, pleidooi")})`,
  "u",
);
/** `zet in op`, `zet zich in voor`, `inzetten op`: working for something; `zet zich in met` tells what is being done at home. */
export const WORKS_FOR = new RegExp(
  [
    "(?<!\\p{L})in (?:voor|op|om)(?!\\p{L})",
    "(?:in te zetten|inzetten|ingezet) (?:voor|op|om)(?!\\p{L})",
    "(?<!\\p{L})(?:er|hier|daar)(?:voor|op|toe) (?:in|in te zetten|inzetten)(?!\\p{L})",
    "(?<!\\p{L})(?:voor|op) [^,;]{0,120}(?:inzetten|ingezet)(?!\\p{L})",
  ].join("|"),
  "u",
);

function soon(words: string): RegExp {
  return new RegExp(`^(?:[^ ]+ ){0,5}?(?:${alternatives(words)})(?!\\p{L})`, "u");
}

function own(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:zijn|haar|hun) (?:\\p{L}+e )?(?:${alternatives(words)})(?!\\p{L})`, "u");
}
