import { expect } from "vitest";
import { findCitations } from "../../src/cite/find-citations.js";
import type { CitationPlace, Recogniser } from "../../src/cite/recogniser.js";

type Expected = Recogniser["examples"]["yes"][number]["found"];

/** Asserts which citations a text holds, in order; of each only what is given is compared. */
export function expectCitations(text: string, expected: Expected, place: CitationPlace = "BODY"): void {
  const found = findCitations(text, place);
  expect(
    found.map((citation) => citation.normal ?? citation.surface),
    text,
  ).toHaveLength(expected.length);
  for (const [index, citation] of found.entries()) expect(citation, text).toMatchObject(expected[index] ?? {});
  expectExactSpans(text, place);
}

/** Asserts that every citation covers the words it says, in order, without overlaps but those of the members of one range. */
export function expectExactSpans(text: string, place: CitationPlace, offset = 0): void {
  const citations = findCitations(text, place, offset);
  let previous = { start: 0, end: 0 };
  for (const citation of citations) {
    expect(text.slice(citation.start - offset, citation.end - offset)).toBe(citation.surface);
    expect(citation.surface).toBe(citation.surface.trim());
    expect(citation.end).toBeGreaterThan(citation.start);
    const sameSpan = citation.start === previous.start && citation.end === previous.end;
    expect(sameSpan || citation.start >= previous.end).toBe(true);
    previous = citation;
  }
}
