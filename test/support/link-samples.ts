import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sha256 } from "../../src/kernel/hash.js";
import type { ReferenceKind } from "../../src/vocab/lists/reference.js";
import type { GoldReference, GoldSample } from "./gold-samples.js";
import type { Finder, Found } from "./gold-score.js";
import { CORPUS } from "./gold-texts.js";

const shared = path.resolve("../shared");
const read = (file: string): string => readFileSync(path.join(shared, file), "utf8");
const linesOf = (file: string): string[] => read(file).split("\n").filter(Boolean);

/** A line of the gold data of the letters. */
interface LetterReference {
  readonly document: string;
  readonly kind: string;
  readonly normal: string | null;
  readonly start: number;
  readonly end: number;
}

/** The footnotes of the letters, each with all its references. */
export function letterSamples(): GoldSample[] {
  const gold = linesOf("gold/references.jsonl").map((line) => JSON.parse(line) as LetterReference);
  return [...new Set(gold.map(({ document }) => document))].flatMap((document) =>
    [...read(`documents/${document}`).matchAll(/\[(\d+):([^\]]*)\]/gu)].map((match): GoldSample => {
      const text = match[2] ?? "";
      const at = match.index + match[0].indexOf(":") + 1;
      const inside = gold.filter((one) => one.document === document && one.start >= at && one.end <= at + text.length);
      const wanted = inside.map(({ kind, normal, start, end }) => {
        return { kind: kind.toUpperCase() as ReferenceKind, normal, start: start - at, end: end - at, form: "single" as const };
      });
      return { address: `${document}, footnote ${match[1]}`, sha256: sha256(text).slice(0, 12), text, place: "FOOTNOTE", wanted };
    }),
  );
}

/** The links that the official publisher set, each in the words around it, in two halves. */
export function linkSamples(): Readonly<Record<"dev" | "test", readonly GoldSample[]>> {
  const texts = corpusTexts().map((text) => text.replace(/\s+/gu, " "));
  const halves: Record<"dev" | "test", GoldSample[]> = { dev: [], test: [] };
  for (const line of linesOf("corpus/citations/official-links.tsv").slice(1)) {
    const [element, target = "", , words = "", cell = ""] = line.split("\t");
    const context = cell.replace(/\s+/gu, " ").trim();
    const text = widen(context, texts);
    const start = text.indexOf(words, text.indexOf(context));
    const want: GoldReference = { ...linkTarget(element, target), start, end: start + words.length, form: "single" };
    const half = Number.parseInt(sha256(line).slice(0, 4), 16) % 2 === 0 ? "dev" : "test";
    halves[half].push({ address: target, sha256: sha256(text).slice(0, 12), text, place: "BODY", wanted: [want] });
  }
  return halves;
}

/** The context of a link is cut off after some words; in the corpus there is more of it. */
function widen(context: string, texts: readonly string[]): string {
  const source = texts.find((text) => text.includes(context));
  if (source === undefined) return context;
  const at = source.indexOf(context);
  return source.slice(Math.max(0, at - 300), at + context.length + 100);
}

function linkTarget(element: string | undefined, target: string): Pick<GoldReference, "kind" | "normal"> {
  if (element === "dossierref") return { kind: "DOSSIER", normal: `dossier-${target}` };
  if (target.startsWith("trb-")) return { kind: "TRACTATENBLAD", normal: target };
  return target.startsWith("http") ? { kind: "URL", normal: target.replace(/^https?:\/\//u, "") } : { kind: "KAMERSTUK", normal: target };
}

/**
 * Only what is found at the link: of the other words around it nothing is known. Of several dossiers with one number the publisher links
 * the first only, so that one citation is judged for a link.
 */
export function atLink(find: Finder): (sample: GoldSample) => readonly Found[] {
  return (sample) => {
    const [want] = sample.wanted;
    if (want === undefined) return [];
    const touching = find(sample).filter(({ start, end }) => start < want.end && want.start < end);
    const found = touching.find(({ kind, normal }) => kind === want.kind && normal === want.normal) ?? touching[0];
    if (found === undefined) return [];
    return [isLinkWithLead(sample.text, found, want) ? { ...found, start: want.start, end: want.end } : found];
  };
}

/** The publisher links the number only (`942` of `nr. 942 (21501-08)`), so that the words that lead to it do not count. */
function isLinkWithLead(text: string, found: Found, { start, end }: GoldReference): boolean {
  if (found.start > start || found.end < end) return false;
  const outside = `${text.slice(found.start, start)}|${text.slice(end, found.end)}`;
  return /^(?:(?:Kamerstuk(?:ken)?|nrs?\.)\s)?\|(?:\s?,\s?nr\.\s\d+|\s?\(\s?\d{2}\s?\d{3}(?:-\w+)?\s?\))?$/u.test(outside);
}

/** The texts of the corpus: papers, proceedings and letters, without their tags. */
export function corpusTexts(): string[] {
  return readdirSync(CORPUS, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:xml|txt)$/u.test(file))
    .sort()
    .map((file) =>
      read(`corpus/${file}`)
        .replace(/<\/(?:al|p|li|titel|entry|noot|kop|datum|nr)>/gu, "\n")
        .replace(/<[^>]*>/gu, ""),
    );
}
