/** A text without the characters that nobody sees, and the way back to the places in the text as received. */
export interface VisibleText {
  readonly text: string;
  /** The offset in the text as received of the character at this offset. */
  sourceStart(offset: number): number;
  /** The offset in the text as received behind the character that ends at this offset. */
  sourceEnd(offset: number): number;
}

// Soft hyphens, joiners, zero-width spaces, direction marks and isolates, invisible operators, the byte order mark.
const INVISIBLE = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;
// Bounded: a run of millions would be too much for one match.
const RUNS = new RegExp(`(?:${INVISIBLE.source}){1,500}`, "gu");
/** A soft hyphen between numbers was typed for a hyphen: `21501\u00ad33`. */
const TYPED_HYPHEN = /(?<=\d)\u00ad(?=[\dA-Z])/gu;

/**
 * Takes the invisible characters out of a text: word processors and web pages leave them inside numbers, and no recogniser needs to know
 * them. Most texts have none, and come back as they are.
 */
export function visibleText(text: string): VisibleText {
  if (!INVISIBLE.test(text)) return { text, sourceStart: (offset) => offset, sourceEnd: (offset) => offset };
  // Where each visible piece begins, in the visible text and in the source.
  const places = [0];
  const sources = [0];
  let removed = 0;
  const visible = text.replace(TYPED_HYPHEN, "-").replace(RUNS, (run: string, at: number) => {
    places.push(at - removed);
    sources.push(at + run.length);
    removed += run.length;
    return "";
  });
  const sourceStart = (offset: number): number => {
    const piece = lastAtMost(places, offset);
    return (sources[piece] ?? 0) + offset - (places[piece] ?? 0);
  };
  return { text: visible, sourceStart, sourceEnd: (offset) => (offset === 0 ? 0 : sourceStart(offset - 1) + 1) };
}

/** The index of the last of these ascending numbers that is not greater than the value. */
function lastAtMost(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
