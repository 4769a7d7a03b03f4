const FILLERS = new Set(
  (
    "van de het een der den voor bijeenkomst bijeenkomsten vergadering vergaderingen zitting zittingen leden eu eu- europese ministeriële gezamenlijke " +
    "jumbo jumboraad werkdiner diner lunch werklunch overleg eerste tweede derde laatste jaarlijkse reguliere komende aankomende eerstvolgende " +
    "high-level high level hoge top t.b.v. behoeve ten extra- ad hoc met tussen gemengd comité gecombineerde telefonische raad eu-raad"
  ).split(" "),
);
/** The words before the name of a Council that say how the ministers met. */
const KIND_WORD =
  /^(?:(?:i|in)?forme(?:le|el)|extra|(?:ingelaste?|ingeplande|buitengewone|bijzondere|speciale)n?|extraordinaire|(?:extra-?)?spoed\p{L}*|gymnich|virtuele|digitale|\p{L}*(?:video|tele)-?(?:tele)?-?(?:conferentie|vergadering|overleg|conference)\p{L}*|VT?C|conferentie)$/iu;

/** The words of a noun phrase that stand before its name, and where they begin. */
export interface LeadingWords {
  readonly start: number;
  /** The words that say how the ministers met, in lower case. */
  readonly kindWords: readonly string[];
  readonly isJoint: boolean;
}

/** Reads back from `end` over the words that belong to the name behind it (`de extra informele bijeenkomst van de …`), not farther than `from`. */
export function leadingWords(text: string, from: number, end: number): LeadingWords {
  const kindWords: string[] = [];
  let [start, isJoint] = [end, false];
  for (const match of [...text.slice(from, end).matchAll(/\S+/gu)].reverse()) {
    const word = match[0].toLowerCase().replace(/^\(|[),:]$|\(s\)$|^eu-(?=\p{L})/gu, "");
    if (KIND_WORD.test(word)) kindWords.unshift(word);
    else if (!FILLERS.has(word) && !(word === "en" && /Comité $/u.test(text.slice(0, from + match.index)))) break;
    if (word === "gezamenlijke" || word === "gecombineerde" || word.startsWith("jumbo")) isJoint = true;
    start = from + match.index;
  }
  return { start, kindWords, isJoint };
}

/** Whether words between two names join them into one phrase: `en de informele`, a comma, a stroke. */
export function joins(between: string): boolean {
  const words = between
    .trim()
    .split(/\s+|(?<=\/)|(?=\/)/u)
    .filter((word) => word !== "");
  if (!/^(?:en|alsmede|evenals|resp\.|,|\/|&|-)$/iu.test(words[0] ?? "") && !/^,/u.test(words[0] ?? "")) return false;
  return words.slice(1).every((word) => FILLERS.has(word.toLowerCase()) || KIND_WORD.test(word) || /^(?:en|op|[/-])$/iu.test(word));
}
