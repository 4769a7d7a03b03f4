import type { Span } from "../kernel/span.js";
import type { KnownFormation } from "./knowledge.js";

/** A formation of the Council named in a text. */
export interface FormationMention extends Span {
  readonly formation: KnownFormation;
}

const finders = new WeakMap<readonly KnownFormation[], (text: string) => readonly FormationMention[]>();

/** The formations named in a text, in order; of names that contain one another the longest counts. */
export function findFormations(text: string, formations: readonly KnownFormation[]): readonly FormationMention[] {
  const finder = finders.get(formations) ?? buildFinder(formations);
  finders.set(formations, finder);
  return finder(text);
}

// Building the pattern costs more than using it, so it is kept for as long as the list of formations lives.
function buildFinder(formations: readonly KnownFormation[]): (text: string) => readonly FormationMention[] {
  const byName = new Map<string, KnownFormation>();
  for (const formation of formations) {
    for (const name of [formation.name, ...formation.aliases]) byName.set(folded(name), byName.get(folded(name)) ?? formation);
  }
  if (byName.size === 0) return () => [];
  const names = formations
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .sort((a, b) => b.length - a.length)
    .map(patternOf);
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:EG-|EU-)?(${names.join("|")})(?![\\p{L}\\d])`, "giu");
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const formation = byName.get(folded(match[1] ?? ""));
      return formation === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, formation }];
    });
}

// `Telecomraad`, `Telecom Raad` and `Telecom-Raad` are one name.
function patternOf(name: string): string {
  const literal = name.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
  return literal.replace(/[ -]+/gu, "[\\s-]{1,3}").replace(/(?<=\p{L})(?:\[\\s-\]\{1,3\})?raad$/iu, "[\\s-]?raad");
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[\s-]+/gu, "");
}
