import type { Citation, CitationPlace, Recogniser } from "../../src/cite/recogniser.js";

/** The tokeniser without any cleverness: every recogniser, over every text, match by match. The real one must agree with it. */
export function naiveTokenise(text: string, place: CitationPlace, recognisers: readonly Recogniser[]): Citation[] {
  const citations: Citation[] = [];
  for (const recogniser of recognisers) {
    if (recogniser.places !== undefined && !recogniser.places.includes(place)) continue;
    const pattern = new RegExp(recogniser.pattern.source, recogniser.pattern.flags);
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      for (const found of recogniser.parse(match, text)) {
        const name = `${recogniser.kind.toLowerCase().replaceAll("_", "-")}/${recogniser.version}`;
        citations.push({ ...found, kind: recogniser.kind, recogniser: name, surface: text.slice(found.start, found.end) });
      }
      if (match[0] === "") pattern.lastIndex += 1;
    }
  }
  return citations;
}
