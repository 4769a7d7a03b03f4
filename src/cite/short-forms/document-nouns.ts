import type { Citation } from "../recogniser.js";

/** The sorts of documents that a noun in these papers can mean. */
export type DocumentNoun =
  | "brief"
  | "motie"
  | "amendement"
  | "fiche"
  | "wetsvoorstel"
  | "kamerstuk"
  | "verordening"
  | "richtlijn"
  | "besluit"
  | "aanbeveling"
  | "mededeling"
  | "voorstel";

/** The last part of the word, as a pattern, for each sort; the longer of two that end alike comes first. */
const STEMS: readonly (readonly [noun: DocumentNoun, stem: string, plural: string])[] = [
  ["brief", "[Bb]rief", "[Bb]rieven"],
  ["motie", "[Mm]otie", "[Mm]oties"],
  ["amendement", "[Aa]mendement", "[Aa]mendementen"],
  ["fiche", "[Ff]iche", "[Ff]iches"],
  ["wetsvoorstel", "[Ww]etsvoorstel", "[Ww]etsvoorstellen"],
  ["kamerstuk", "[Kk]amerstuk", "[Kk]amerstukken"],
  ["verordening", "[Vv]erordening", "[Vv]erordeningen"],
  ["richtlijn", "[Rr]ichtlijn", "[Rr]ichtlijnen"],
  ["besluit", "[Bb]esluit|[Bb]eschikking", "[Bb]esluiten|[Bb]eschikkingen"],
  ["aanbeveling", "[Aa]anbeveling", "[Aa]anbevelingen"],
  ["mededeling", "[Mm]ededeling", "[Mm]ededelingen"],
  ["voorstel", "[Vv]oorstel", "[Vv]oorstellen"],
];

/** The nouns as one pattern without groups, plurals first because they are longer; a compound ends in one of them. */
export const ANY_NUMBER = STEMS.map(([, stem, plural]) => `${plural}|${stem}`).join("|");

const SORTS = STEMS.map(([noun, stem, plural]) => ({
  noun,
  singular: new RegExp(`(?:${stem})$`, "u"),
  plural: new RegExp(`(?:${plural})$`, "u"),
}));

/** The sort of document that a word names by its last part, and whether in the plural; undefined for any other word. */
export function documentNoun(word: string): { readonly noun: DocumentNoun; readonly plural: boolean } | undefined {
  for (const { noun, singular, plural } of SORTS) {
    if (plural.test(word)) return { noun, plural: true };
    if (singular.test(word)) return { noun, plural: false };
  }
  return undefined;
}

const LAST_PART = new RegExp(`(?:${ANY_NUMBER})$`, "u");
/** First parts of compounds that say nothing about which document is meant. */
const GENERIC = /^(?:[Kk]amer|[Rr]aads|[Cc]ommissie|EU-|[Bb][Nn][Cc]-|[Uu]itvoerings|[Ii]nitiatief|[Kk]ader|[Vv]erzamel|[Aa]anbiedings)?$/u;

/** The first part of a compound that says which document is meant (`telecom` of `Telecomverordening`), lower case; empty for a plain noun. */
export function ownName(word: string): string {
  const prefix = word.replace(LAST_PART, "");
  return GENERIC.test(prefix) ? "" : prefix.toLowerCase().replace(/-$/u, "");
}

const PAPERS: readonly DocumentNoun[] = ["brief", "motie", "amendement", "fiche"];
const PROPOSALS: readonly DocumentNoun[] = ["verordening", "richtlijn", "besluit", "aanbeveling", "mededeling", "voorstel"];
/** What the letter in a CELEX number says. */
const BY_CELEX_LETTER: Readonly<Record<string, DocumentNoun>> = { R: "verordening", L: "richtlijn", D: "besluit", H: "aanbeveling" };

/** What a citation can be called in words. */
export interface Names {
  /** What it surely is, by its canonical form. */
  readonly surely: readonly DocumentNoun[];
  /** Of these exactly one, the one printed with it: a paper is a letter or a motion. */
  readonly one: readonly DocumentNoun[];
  /** Any of these that is printed with it: a document of the Commission is a proposal and, in the same words, a regulation. */
  readonly any: readonly DocumentNoun[];
}

const NO_NAMES: Names = { surely: [], one: [], any: [] };

/** What a citation can be called in words, by its kind and canonical form. */
export function namesOf({ kind, normal }: Pick<Citation, "kind" | "normal">): Names {
  switch (kind) {
    case "KAMERSTUK":
      return { surely: ["kamerstuk"], one: PAPERS, any: [] };
    case "PARLIAMENT_NUMBER":
      return { surely: [], one: PAPERS, any: [] };
    case "DOSSIER":
      return { surely: [], one: [], any: ["wetsvoorstel"] };
    case "COM":
    case "PROCEDURE":
      return { surely: [], one: [], any: PROPOSALS };
    case "EU_ACT": {
      const sort = BY_CELEX_LETTER[normal?.charAt(5) ?? ""];
      return sort === undefined ? { surely: [], one: [], any: PROPOSALS } : { surely: [sort], one: [], any: [] };
    }
    default:
      return NO_NAMES;
  }
}
