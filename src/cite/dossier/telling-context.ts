/** Words for what has a dossier of its own. Written as the ends of words: `Klimaatwet`, `begrotingswet`. */
const BUSINESS =
  /(?:wet|wetten|wetsvoorstel(?:len)?|wetgeving|voorstel(?:len)?|moties?|amendement(?:en)?|nota|begroting(?:en)?|begrotingsstaten|novelle|verdrag(?:en)?|overeenkomst(?:en)?|wijziging(?:en)?|goedkeuring|jaarverslag(?:en)?|vaststelling|regeling(?:en)?|dossiers?|kamerstuk(?:ken)?)(?![\p{L}])/iu;

/** Words that make a number in brackets a quantity; not in a title (`Personen- en familierecht`). */
const QUANTITY =
  /(?:aantal(?:len)?|totaal|ongeveer|circa|gemiddeld|personen|mensen|euro|procent|stuks|jaarlijks|bedrag|kosten)(?![\p{L}-])|[%€]/u;

const SENTENCE_END = /[.!?;]\s{1,5}(?=\p{Lu})|\n\s{0,5}\n/gu;
const LONGEST_SENTENCE = 400;

/** Whether the sentence up to this place speaks of a bill, a motion or the like, and counts nothing. */
export function tellsOfDossier(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_SENTENCE), at);
  const sentence = before.split(SENTENCE_END).at(-1) ?? "";
  return BUSINESS.test(sentence) && !QUANTITY.test(sentence);
}
