// How many references are found, how exactly, and how fast: npm run bench:references (needs ../shared).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "vitest";
import { findCitations } from "../../src/cite/find-citations.js";
import type { Citation, CitationPlace } from "../../src/cite/recogniser.js";
import { RECOGNISERS } from "../../src/cite/registry.js";
import { tokenise } from "../../src/cite/tokenise.js";
import { sha256 } from "../../src/kernel/hash.js";
import { naiveTokenise } from "../support/naive-tokeniser.js";

const shared = path.resolve("../shared");
const read = (file: string): string => readFileSync(path.join(shared, file), "utf8");
const linesOf = (file: string): string[] => read(file).split("\n").filter(Boolean);

/** What one reference should be: where it stands in its text, and what it leads to. */
interface Wanted {
  readonly kind: string;
  readonly normal: string | null;
  readonly start: number;
  readonly end: number;
}

/** One text with all references (`complete`) or some of the references (a link of the publisher) that it holds. */
interface Sample {
  readonly text: string;
  readonly place: CitationPlace;
  readonly wanted: readonly Wanted[];
  readonly complete: boolean;
}

class Score {
  found = 0;
  wanted = 0;
  exact = 0;
  overlapping = 0;

  row(name: string): string {
    const share = (part: number, whole: number): string => (whole === 0 ? "    –" : (part / whole).toFixed(3));
    const f1 = (hits: number): string => share(2 * hits, this.found + this.wanted);
    const columns = [this.exact, this.overlapping].map((hits) => `${share(hits, this.found)}  ${share(hits, this.wanted)}  ${f1(hits)}`);
    return `${name.padEnd(22)} ${String(this.wanted).padStart(6)} ${String(this.found).padStart(6)}   ${columns.join("     ")}`;
  }
}

/** The footnotes of the letters in the gold data, each with all its references. */
function goldSamples(): Sample[] {
  const gold = linesOf("gold/references.jsonl").map((line) => JSON.parse(line) as Wanted & { readonly document: string });
  return [...new Set(gold.map(({ document }) => document))].flatMap((document) =>
    [...read(`documents/${document}`).matchAll(/\[(\d+):([^\]]*)\]/gu)].map((match) => {
      const text = match[2] ?? "";
      const at = match.index + match[0].indexOf(":") + 1;
      const inside = gold.filter((one) => one.document === document && one.start >= at && one.end <= at + text.length);
      const wanted = inside.map(({ kind, normal, start, end }) => ({ kind: kind.toUpperCase(), normal, start: start - at, end: end - at }));
      return { text, place: "FOOTNOTE", wanted, complete: true };
    }),
  );
}

/** The links that the official publisher set, each in the words around it. */
function linkSamples(corpus: readonly string[]): { readonly dev: Sample[]; readonly test: Sample[] } {
  const texts = corpus.map((text) => text.replace(/\s+/gu, " "));
  const split: { dev: Sample[]; test: Sample[] } = { dev: [], test: [] };
  for (const line of linesOf("corpus/citations/official-links.tsv").slice(1)) {
    const [element, target = "", , words = "", cells = ""] = line.split("\t");
    const context = cells.replace(/\s+/gu, " ").trim();
    const text = widen(context, texts);
    const start = text.indexOf(words, text.indexOf(context));
    const wanted = { ...linkTarget(element, target), start, end: start + words.length };
    const part = Number.parseInt(sha256(line).slice(0, 4), 16) % 2 === 0 ? split.dev : split.test;
    part.push({ text, place: "BODY", wanted: [wanted], complete: false });
  }
  return split;
}

/** The context of a link is cut off after some words; in the corpus there is more of it. */
function widen(context: string, texts: readonly string[]): string {
  const source = texts.find((text) => text.includes(context));
  if (source === undefined) return context;
  const at = source.indexOf(context);
  return source.slice(Math.max(0, at - 300), at + context.length + 100);
}

function linkTarget(element: string | undefined, target: string): Pick<Wanted, "kind" | "normal"> {
  if (element === "dossierref") return { kind: "DOSSIER", normal: `dossier-${target}` };
  if (target.startsWith("trb-")) return { kind: "TRACTATENBLAD", normal: target };
  return target.startsWith("http") ? { kind: "URL", normal: target.replace(/^https?:\/\//u, "") } : { kind: "KAMERSTUK", normal: target };
}

/** The publisher links the number only (`942` of `nr. 942 (21501-08)`), so that the words that lead to it do not count. */
function isExact(text: string, citation: Citation, { start, end }: Wanted, complete: boolean): boolean {
  if (citation.start === start && citation.end === end) return true;
  if (complete || citation.start > start || citation.end < end) return false;
  const outside = `${text.slice(citation.start, start)}|${text.slice(end, citation.end)}`;
  return /^(?:(?:Kamerstuk(?:ken)?|nrs?\.)\s)?\|(?:\s?,\s?nr\.\s\d+|\s?\(\s?\d{2}\s?\d{3}(?:-\w+)?\s?\))?$/u.test(outside);
}

function score(samples: readonly Sample[]): Map<string, Score> {
  const scores = new Map<string, Score>([["all", new Score()]]);
  const of = (kind: string): Score[] => {
    const one = scores.get(kind) ?? new Score();
    scores.set(kind, one);
    return [one, scores.get("all") ?? one];
  };
  for (const { text, place, wanted, complete } of samples) {
    const citations = findCitations(text, place);
    const touching = (want: Wanted): Citation[] => citations.filter(({ start, end }) => start < want.end && want.start < end);
    // Where only a link is known, a citation elsewhere in the words around it is neither right nor wrong.
    // Of several dossiers with one number the publisher links the first only, so that one citation is judged for a link.
    const isRight =
      (want: Wanted) =>
      ({ kind, normal }: Citation) =>
        kind === want.kind && normal === want.normal;
    const judged = complete ? citations : wanted.flatMap((want) => touching(want).find(isRight(want)) ?? touching(want).slice(0, 1));
    for (const { kind } of judged) for (const one of of(kind)) one.found += 1;
    for (const want of wanted) {
      const right = touching(want).filter(isRight(want));
      for (const one of of(want.kind)) {
        one.wanted += 1;
        if (right.length > 0) one.overlapping += 1;
        if (right.some((citation) => isExact(text, citation, want, complete))) one.exact += 1;
      }
    }
  }
  return scores;
}

function printScores(title: string, samples: readonly Sample[]): void {
  console.log(`\n${title}`);
  console.log(`${" ".repeat(22)} wanted  found   exact: P     R      F1        overlap: P  R      F1`);
  for (const [kind, one] of score(samples)) console.log(one.row(kind));
}

function corpusTexts(): string[] {
  const files = readdirSync(path.join(shared, "corpus"), { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(?:xml|txt)$/u.test(file),
  );
  return files.map((file) =>
    read(`corpus/${file}`)
      .replace(/<\/(?:al|p|li|titel|entry|noot|kop|datum|nr)>/gu, "\n")
      .replace(/<[^>]*>/gu, ""),
  );
}

/** Megabytes of text per second, over at least 16 MB. */
function megabytesPerSecond(texts: readonly string[], work: (text: string) => unknown): number {
  const size = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const rounds = Math.max(1, Math.ceil(16 / size));
  for (const text of texts) work(text);
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) for (const text of texts) work(text);
  return (size * rounds) / ((performance.now() - start) / 1000);
}

function printSpeed(name: string, texts: readonly string[]): void {
  const speeds = [
    megabytesPerSecond(texts, (text) => findCitations(text, "BODY")),
    megabytesPerSecond(texts, (text) => tokenise(text, "BODY")),
    megabytesPerSecond(texts, (text) => naiveTokenise(text, "BODY", RECOGNISERS)),
  ];
  const size = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  console.log(
    `${name.padEnd(22)} ${size.toFixed(2).padStart(6)} MB   ${speeds.map((speed) => `${speed.toFixed(1).padStart(6)} MB/s`).join("   ")}`,
  );
}

describe.skipIf(!existsSync(path.join(shared, "gold/references.jsonl")))("references (needs ../shared)", () => {
  it("finds references", () => {
    const { dev, test } = linkSamples(corpusTexts());
    printScores("footnotes of the letters, every reference known", goldSamples());
    printScores("links of the official publisher, dev", dev);
    printScores("links of the official publisher, test", test);
  });

  it("finds them fast", () => {
    const letter = read("documents/telecomraad-2025-10-geannoteerde-agenda.txt");
    console.log(`\n${" ".repeat(34)} citations        tokenise        naive`);
    printSpeed("a typical letter", [letter]);
    printSpeed("the whole corpus", corpusTexts());
  });
});
