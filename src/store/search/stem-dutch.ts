import snowball from "snowball-stemmers";

const MAX_REMEMBERED = 50_000;
const LETTERS_ONLY = /^\p{L}+$/u;

const stemmer = snowball.newStemmer("dutch");
const remembered = new Map<string, string>();

/**
 * The stem under which a Dutch word is searched, from its lower-case form without diacritics: `verordeningen` → `verorden`. Words with a
 * digit in them stay as they are. Words of other languages get some stem too, the same one whenever they occur.
 */
export function stemDutch(form: string): string {
  if (!LETTERS_ONLY.test(form)) return form;
  const known = remembered.get(form);
  if (known !== undefined) return known;
  // Dutch writes f and s at the end of a syllable, v and z before a vowel: brief and brieven, huis and huizen.
  const stem = stemmer.stem(form).replace(/v$/, "f").replace(/z$/, "s");
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(form, stem);
  return stem;
}
