/**
 * A pattern for any of a list of words or phrases, separated by commas, as whole words and whatever their case; `*` stands for any ending.
 * For the lexicons: `anyOf("voorbehoud*, onder voorwaarde")`.
 */
export function anyOf(...lists: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(...lists)})(?![\\p{L}\\p{N}])`, "iu");
}

/** The same as `anyOf`, at the very end of a text: what stands right before something. */
export function endsWithAnyOf(...lists: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(...lists)})\\s$`, "iu");
}

/** The alternatives of a list as the source of a pattern, longest first, so that the longest phrase is the one that matches. */
export function alternatives(...lists: readonly string[]): string {
  const phrases = lists
    .join(",")
    .split(",")
    .map((phrase) => phrase.trim().replaceAll(/\s+/gu, " "));
  const sorted = phrases.filter((phrase) => phrase !== "").toSorted((a, b) => b.length - a.length);
  return sorted.map((phrase) => phrase.replaceAll(/[.+?^${}()|[\]\\]/gu, "\\$&").replaceAll("*", "\\p{L}*")).join("|");
}
