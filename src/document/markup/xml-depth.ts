/** Where the parts of an XML document that are not tags end: nothing in them opens or closes an element. */
const PASSED_OVER: readonly (readonly [opening: string, closing: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/**
 * Whether elements of an XML document lie more than `most` deep inside each other. Reads the tags only, in one pass; what is not well formed is
 * left for the parser to tell of.
 */
export function isDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  let at = text.indexOf("<");
  while (at >= 0) {
    const tag = tagAt(text, at);
    if (tag === null) return false;
    depth += tag.step;
    if (depth > most) return true;
    at = text.indexOf("<", tag.end);
  }
  return false;
}

// A tag, or something else between angle brackets, and how much deeper it leads; null where it has no end.
function tagAt(text: string, at: number): { end: number; step: 1 | 0 | -1 } | null {
  const other = PASSED_OVER.find(([opening]) => text.startsWith(opening, at));
  if (other !== undefined) {
    const end = text.indexOf(other[1], at + other[0].length);
    return end < 0 ? null : { end: end + other[1].length, step: 0 };
  }
  const end = tagEnd(text, at + 1);
  if (end < 0) return null;
  const next = text.charAt(at + 1);
  if (next === "/") return { end, step: -1 };
  return { end, step: next === "!" || text.charAt(end - 2) === "/" ? 0 : 1 };
}

/** The offset after the `>` that ends a tag, looked for from `from` on; -1 where it has no end. A quoted attribute value may hold a `>`. */
export function tagEnd(text: string, from: number): number {
  const stops = /["'>]/gu;
  stops.lastIndex = from;
  for (let stop = stops.exec(text); stop !== null; stop = stops.exec(text)) {
    if (stop[0] === ">") return stop.index + 1;
    const close = text.indexOf(stop[0], stop.index + 1);
    if (close < 0) return -1;
    stops.lastIndex = close + 1;
  }
  return -1;
}
