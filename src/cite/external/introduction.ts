const POINTING =
  "zie|ook|bijvoorbeeld|bijv\\.|o\\.a\\.|onder|andere|meer|hierover|hiervoor|daarover|daarvoor|in|vgl\\.|vergelijk|cf\\.|bron|bronnen|hierbij|" +
  "ontleend|aan|gebaseerd|op|see|also|source";
const ARTICLE = "het|de|een|dit|deze|the|a|an";
const INTRODUCTION = new RegExp(`^\\s{0,5}(?:(?:${POINTING}|${ARTICLE})(?:[,:]?\\s{1,5}|(?![\\p{L}.]))){0,8}`, "iu");
const BEFORE_AUTHOR = new RegExp(`^\\s{0,5}(?:(?:(?!In\\s)(?:${POINTING}))(?:[,:]?\\s{1,5}|(?![\\p{L}.]))){0,8}`, "iu");
const SMALL_ARTICLE = /^(?:het|de|een|the|an?)\s(?=\p{Lu})/u;
const LONGEST = 160;

/** How long the words are that lead to a description: `Zie bijvoorbeeld het`. */
export function introductionLength(text: string, at: number): number {
  return INTRODUCTION.exec(text.slice(at, at + LONGEST))?.[0].length ?? 0;
}

/** How long the words are that lead to a name: `Zie ook de`; an article with a capital belongs to the name (`De Volkskrant`). */
export function introductionOfNameLength(text: string, at: number): number {
  const words = text.slice(at, at + LONGEST);
  const pointing = BEFORE_AUTHOR.exec(words)?.[0].length ?? 0;
  return pointing + (SMALL_ARTICLE.exec(words.slice(pointing))?.[0].length ?? 0);
}
