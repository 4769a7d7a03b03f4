import type { Citation } from "../recogniser.js";

/** What may stand between two members of one list: `nrs. 383, 348 en 309`. */
const BETWEEN_MEMBERS = /^[\s,()]{0,6}(?:(?:en|of|&|en\/of|alsmede|respectievelijk)\s{1,3})?(?:nrs?\.?\s{0,3})?$/u;

/** Citations in order, those of one list or range together. */
export function citationGroups(text: string, citations: readonly Citation[]): Citation[][] {
  const groups: Citation[][] = [];
  for (const citation of citations) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const isMember =
      previous !== undefined && (citation.start < previous.end || BETWEEN_MEMBERS.test(text.slice(previous.end, citation.start)));
    if (group !== undefined && isMember) group.push(citation);
    else groups.push([citation]);
  }
  return groups;
}
