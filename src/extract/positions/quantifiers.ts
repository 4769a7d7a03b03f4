import { GroupQuantifier } from "../../vocab/lists/position.js";

/**
 * How Dutch letters say how many member states. Collected from reports of all Council formations; longer phrases win over shorter ones.
 * BROAD_SUPPORT is not a phrase before a noun: it is read from the predicate (`brede steun`).
 */
const PHRASES: Readonly<Partial<Record<GroupQuantifier, string>>> = {
  FEW: "enkele, een enkele, een paar, één, slechts enkele, een handvol, een tweetal, een drietal",
  SMALL_GROUP: `een kleine groep, een kleinere groep, een klein aantal, een kleiner aantal, een beperkt aantal, een beperkte groep,
    een minderheid, weinig`,
  SOME: "een aantal, sommige, verschillende, verscheidene, diverse, meerdere, een groep, een deel, bepaalde",
  GROWING_GROUP: "een groeiende groep, een groeiend aantal, een toenemend aantal, steeds meer",
  LARGE_NUMBER: `een groot aantal, een zeer groot aantal, een aanzienlijk aantal, een flink aantal, een grote groep, een brede groep,
    een aanzienlijke groep, een groot deel, een aanzienlijk deel, veel, vele, zeer veel, heel veel, tal van, talrijke`,
  MAJORITY: `een meerderheid, de meerderheid, een ruime meerderheid, een grote meerderheid, een overgrote meerderheid, de grote meerderheid,
    de overgrote meerderheid`,
  MOST: `de meeste, het merendeel, het gros, het overgrote deel, het grootste deel, vrijwel alle,
    nagenoeg alle, bijna alle, zo goed als alle`,
  ALL: "alle, elke, iedere, alle 27, de 27",
};

/** Quantifiers that stand alone for a group of member states: `sommigen`, `de meesten`. */
export const STANDALONE_QUANTIFIERS: Readonly<Record<string, GroupQuantifier>> = {
  enkelen: "FEW",
  sommigen: "SOME",
  velen: "LARGE_NUMBER",
  "de meesten": "MOST",
};

const BY_PHRASE: ReadonlyMap<string, GroupQuantifier> = new Map(GroupQuantifier.keys.flatMap((quantifier) => entriesOf(quantifier)));

/** All phrases, longest first, for use in a pattern. */
export const QUANTIFIER_WORDS: readonly string[] = [...BY_PHRASE.keys()].toSorted((a, b) => b.length - a.length);

/** The quantifier of a phrase as printed (`Een groot aantal`); null for a phrase that says no quantity (`de`, `andere`). */
export function quantifierOf(phrase: string): GroupQuantifier | null {
  const words = phrase.toLowerCase().replaceAll(/\s+/gu, " ");
  return BY_PHRASE.get(words) ?? STANDALONE_QUANTIFIERS[words] ?? null;
}

function entriesOf(quantifier: GroupQuantifier): readonly (readonly [string, GroupQuantifier])[] {
  const phrases = PHRASES[quantifier]?.split(",") ?? [];
  return phrases.map((phrase) => [phrase.trim(), quantifier]);
}
