import type { Citation, CitationPlace, FoundCitation, Recogniser } from "./recogniser.js";
import { RECOGNISERS } from "./registry.js";

/**
 * From this many citations by one recogniser on, of citations with one span (a range written out) only the first and the last are kept, so
 * that the result never grows much faster than the text.
 */
const MOST_WRITTEN_OUT = 20_000;

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
function recognise({ kind, version, pattern, parse }: Recogniser, text: string): Citation[] {
  const recogniser = `${kind.toLowerCase().replaceAll("_", "-")}/${version}`;
  const citations: Citation[] = [];
  for (const match of text.matchAll(pattern)) {
    const found = parse(match, text);
    for (const one of citations.length < MOST_WRITTEN_OUT ? found : endsOnly(found))
      citations.push({ ...one, kind, surface: text.slice(one.start, one.end), recogniser });
  }
  return citations;
}

/** Of neighbours with one span the first and the last, both marked as cut where more stood between them. */
function endsOnly(found: readonly FoundCitation[]): readonly FoundCitation[] {
  const ends: FoundCitation[] = [];
  for (let first = 0, next = 1; first < found.length; first = next, next += 1) {
    const one = found[first];
    while (one !== undefined && found[next]?.start === one.start && found[next]?.end === one.end) next += 1;
    const members = found.slice(first, next);
    ends.push(
      ...(members.length < 3
        ? members
        : [members[0], members.at(-1)].flatMap((end) => (end === undefined ? [] : { ...end, cut: true as const }))),
    );
  }
  return ends;
}
