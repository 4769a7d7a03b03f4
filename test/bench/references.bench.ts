// How many references are found, how exactly, what changed since the last release, and how fast: npm run bench:references (needs ../shared).
// UPDATE_BASELINE=1 writes down what is found now as the release to compare with.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "vitest";
import { findCitations } from "../../src/cite/find-citations.js";
import { RECOGNISERS } from "../../src/cite/registry.js";
import { tokenise } from "../../src/cite/tokenise.js";
import { linkGenerically } from "../support/generic-linker.js";
import { type Change, changesSince, readBaseline, writeBaseline } from "../support/gold-baseline.js";
import { GOLD_FORMS, goldSamples } from "../support/gold-samples.js";
import { type Finder, type JudgedSample, judge, measures, type Naming, type Score, score } from "../support/gold-score.js";
import { hasCorpus } from "../support/gold-texts.js";
import { atLink, corpusTexts, letterSamples, linkSamples } from "../support/link-samples.js";
import { naiveTokenise } from "../support/naive-tokeniser.js";
import { medianSpeed } from "../support/speed.js";

const HALVES = ["dev", "test"] as const;
const LETTER = path.resolve("../shared/documents/telecomraad-2025-10-geannoteerde-agenda.txt");

const ours: Finder = ({ text, place }) => findCitations(text, place);
const peer: Finder = ({ text }) => linkGenerically(text);

const byKind: Naming = { want: ({ kind }) => kind, wrong: ({ found }) => found.kind };
const byForm: Naming = { want: ({ form }) => form, wrong: ({ near }) => near?.form ?? "nothing there" };

function row(name: string, one: Score): string {
  const columns = [one.exact, one.right].map((hits) => {
    const { precision, recall, f1 } = measures(one, hits);
    return [precision, recall, f1].map((share) => (Number.isFinite(share) ? share.toFixed(3) : "    –")).join("  ");
  });
  return `${name.padEnd(22)} ${String(one.wanted).padStart(6)} ${String(one.found).padStart(6)}   ${columns.join("     ")}`;
}

function printScores(title: string, judged: readonly JudgedSample[], naming: Naming, order: readonly string[] = []): void {
  const rank = (name: string): number => (name === "all" ? -1 : order.includes(name) ? order.indexOf(name) : order.length);
  console.log(`\n${title}`);
  console.log(`${" ".repeat(22)} wanted  found   exact: P     R      F1        overlap: P  R      F1`);
  const rows = [...score(judged, naming)].sort(([one], [other]) => rank(one) - rank(other));
  for (const [name, one] of rows) console.log(row(name, one));
}

/** Which references are missed and what is found wrongly; of the held-out half it is never shown. */
function printFaults(judged: readonly JudgedSample[]): void {
  for (const { sample, judgements, wrong } of judged) {
    const missed = judgements
      .filter(({ right }) => right === undefined)
      .map(({ want }) => `missed ${want.form} ${want.normal ?? want.kind}`);
    const span = judgements.filter(({ right, exact }) => right !== undefined && !exact);
    const faults = [
      ...missed,
      ...wrong.map(({ found }) => `wrong ${found.normal ?? found.kind} at ${found.start}-${found.end}`),
      ...span.map(({ want, right }) => `span ${want.start}-${want.end} read as ${right?.start}-${right?.end}`),
    ];
    if (faults.length > 0) console.log(`  ${sample.address}: ${faults.join("; ")}`);
  }
}

function printChanges(half: string, changes: readonly Change[]): void {
  const count = (part: "gainedRight" | "lostRight" | "gainedWrong" | "lostWrong"): number =>
    changes.reduce((sum, change) => sum + change[part].length, 0);
  console.log(
    `${half.padEnd(5)} right: +${count("gainedRight")} -${count("lostRight")}   wrong: +${count("gainedWrong")} -${count("lostWrong")}`,
  );
  if (half === "test") return;
  for (const { sample, gainedRight, lostRight, gainedWrong, lostWrong } of changes) {
    const parts = [
      ...gainedRight.map((one) => `+ ${one}`),
      ...lostRight.map((one) => `- ${one}`),
      ...gainedWrong.map((one) => `+ wrong ${one}`),
      ...lostWrong.map((one) => `- wrong ${one}`),
    ];
    console.log(`  ${sample.address}: ${parts.join("; ")}`);
  }
}

function printSpeed(name: string, texts: readonly string[]): void {
  const speeds = [
    medianSpeed(texts, (text) => findCitations(text, "BODY")),
    medianSpeed(texts, (text) => tokenise(text, "BODY")),
    medianSpeed(texts, (text) => naiveTokenise(text, "BODY", RECOGNISERS)),
    medianSpeed(texts, linkGenerically),
  ];
  const size = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const cells = speeds.map((speed) => `${speed.toFixed(1).padStart(6)} MB/s`).join("   ");
  console.log(`${name.padEnd(22)} ${size.toFixed(2).padStart(6)} MB   ${cells}`);
}

describe.skipIf(!hasCorpus)("references (needs ../shared)", () => {
  it("finds the references of the gold data", () => {
    for (const half of HALVES) {
      const samples = goldSamples(half);
      const judged = samples.map((sample) => judge(sample, ours));
      const doubtful = samples.flatMap(({ wanted }) => wanted).filter((want) => want.doubtful).length;
      printScores(`gold data, ${half}: ${samples.length} samples, ${doubtful} doubtful references left out, by kind`, judged, byKind);
      printScores(`gold data, ${half}, by form`, judged, byForm, GOLD_FORMS);
      if (half === "dev") printFaults(judged);
      const papers = samples.map((sample) => ({ ...sample, wanted: sample.wanted.filter(({ kind }) => kind === "KAMERSTUK") }));
      const withoutOthers: Finder = (sample) => ours(sample).filter(({ kind }) => kind === "KAMERSTUK");
      const rows = [withoutOthers, peer].map((find) =>
        score(
          papers.map((sample) => judge(sample, find)),
          byKind,
        ).get("all"),
      );
      console.log(`\ngold data, ${half}: Kamerstukken, this recogniser and a generic linker of one pattern`);
      for (const [index, one] of rows.entries()) if (one !== undefined) console.log(row(index === 0 ? "ours" : "peer", one));
    }
  });

  it("compares with the last release", () => {
    const baseline = readBaseline();
    console.log(`\nsince ${baseline?.release ?? "a release that was never written down"}`);
    if (baseline !== undefined) for (const half of HALVES) printChanges(half, changesSince(baseline, goldSamples(half), ours));
    if (process.env["UPDATE_BASELINE"] !== "1") return;
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    writeBaseline(process.env["RELEASE"] ?? version, HALVES.flatMap(goldSamples), ours);
    console.log("the baseline is written");
  });

  it("finds the footnotes of the letters and the links of the official publisher", () => {
    const links = linkSamples();
    printScores(
      "footnotes of the letters, every reference known",
      letterSamples().map((sample) => judge(sample, ours)),
      byKind,
    );
    for (const half of HALVES) {
      const judged = links[half].map((sample) => judge(sample, () => atLink(ours)(sample)));
      printScores(`links of the official publisher, ${half}`, judged, byKind);
    }
  });

  it.skipIf(!existsSync(LETTER))("finds them fast", () => {
    console.log(`\n${" ".repeat(34)} citations        tokenise        naive           peer`);
    printSpeed("a typical letter", [readFileSync(LETTER, "utf8")]);
    printSpeed("the whole corpus", corpusTexts());
  });
});
