// How well short forms (idem, zie voetnoot 3, voornoemde brief) are told, and how fast: npm run bench:short-forms (needs ../shared).
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "vitest";
import { findMentions } from "../../src/cite/short-forms/find-mentions.js";
import { f1, type ShortFormScore, scoreSplit } from "../support/short-form-gold.js";
import { paragraph } from "../support/text-blocks.js";

const letter = path.resolve("../shared/documents/telecomraad-2025-10-geannoteerde-agenda.txt");

function row(name: string, score: ShortFormScore): string {
  const { wanted, found, exact, overlapping, wrongLinks } = score;
  const share = (part: number, whole: number): string => (whole === 0 ? "    –" : (part / whole).toFixed(3));
  const columns = [exact, overlapping].map((right) => `${share(right, found)}  ${share(right, wanted)}  ${f1(score, right).toFixed(3)}`);
  return `${name.padEnd(22)} ${String(wanted).padStart(6)} ${String(found).padStart(6)}   ${columns.join("     ")}   ${wrongLinks}`;
}

describe.skipIf(!existsSync(letter))("short forms (needs ../shared)", () => {
  it("tells what they point to", () => {
    console.log(`\n${" ".repeat(22)} wanted  found   exact: P     R      F1        overlap: P  R      F1   wrong links`);
    for (const split of ["dev", "test"] as const) {
      const { real, written } = scoreSplit(split);
      console.log(row(`${split}, the corpus`, real));
      console.log(row(`${split}, texts of ours`, written));
      for (const mistake of [...real.mistakes, ...written.mistakes]) console.log(`  ${mistake}`);
    }
  });

  it("tells it fast", () => {
    const blocks = readFileSync(letter, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => paragraph(line));
    const size = blocks.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
    for (let round = 0; round < 50; round += 1) findMentions(blocks);
    const start = performance.now();
    for (let round = 0; round < 500; round += 1) findMentions(blocks);
    console.log(`\na typical letter, citations given: ${((size * 500_000) / (performance.now() - start)).toFixed(1)} MB/s`);
  });
});
