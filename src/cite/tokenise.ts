import type { Citation, CitationPlace, Recogniser } from "./recogniser.js";
import { RECOGNISERS } from "./registry.js";

/**
 * Everything that any recogniser reads in a text, in no particular order and with overlaps. A recogniser runs only where one of its
 * anchors occurs; that saves time and changes nothing in the result.
 */
export function tokenise(text: string, place: CitationPlace, recognisers: readonly Recogniser[] = RECOGNISERS): Citation[] {
  const lowerCased = text.toLowerCase();
  return recognisers
    .filter((recogniser) => recogniser.places?.includes(place) ?? true)
    .filter(({ anchors }) => anchors.length === 0 || anchors.some((anchor) => lowerCased.includes(anchor)))
    .flatMap((recogniser) => recognise(recogniser, text));
}

/** What one recogniser reads in a text. */
function recognise(recogniser: Recogniser, text: string): Citation[] {
  const citations: Citation[] = [];
  for (const match of text.matchAll(recogniser.pattern)) {
    for (const found of recogniser.parse(match, text)) {
      citations.push({
        ...found,
        kind: recogniser.kind,
        surface: text.slice(found.start, found.end),
        recogniser: `${recogniser.kind.toLowerCase().replaceAll("_", "-")}/${recogniser.version}`,
      });
    }
  }
  return citations;
}
