/** Words before a full stop that ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:nrs?|art|artt|blz|pp?|par|bijv|dhr|mevr|mr|drs|dr|ir|prof|st|vgl|cf|ca|jl|d\.d|c\.s|o\.a|o\.m|t\.a\.v|t\.a\.p|m\.b\.t|i\.v\.m|ibid|id|[A-Z])$/iu;
const LONGEST_ABBREVIATION = 8;
const END = /[.!?;:]["”’»)]{0,2}\s{1,3}(?=["“‘«(]{0,2}[\p{Lu}\d])|;\s/gu;

/** The offsets at which the second and later sentences of a text begin. A semicolon ends a sentence too: it parts the clauses of a motion. */
export function sentenceStarts(text: string): number[] {
  return [...text.matchAll(END)].flatMap(({ index, 0: words }) => {
    const before = text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index);
    return words.startsWith(".") && ABBREVIATION.test(before) ? [] : [index + words.length];
  });
}
