import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { GoldSample } from "./gold-samples.js";
import { type Finder, type Found, judge } from "./gold-score.js";

const FILE = path.resolve("test/bench/baselines/references.jsonl");

/** What the last release found: for each sample, by the hash of its text, the span and the normal form (or the kind) of each citation. */
export interface Baseline {
  readonly release: string;
  readonly found: Readonly<Record<string, readonly string[]>>;
}

/** What has changed in one sample since the last release. */
export interface Change {
  readonly sample: GoldSample;
  readonly gainedRight: readonly string[];
  readonly lostRight: readonly string[];
  readonly gainedWrong: readonly string[];
  readonly lostWrong: readonly string[];
}

/** What the last release found, or undefined where that was never written down. */
export function readBaseline(): Baseline | undefined {
  if (!existsSync(FILE)) return undefined;
  const [head = "{}", ...lines] = readFileSync(FILE, "utf8").split("\n").filter(Boolean);
  const { release } = JSON.parse(head) as { release: string };
  return { release, found: Object.fromEntries(lines.map((line) => JSON.parse(line) as [hash: string, found: string[]])) };
}

/** Writes down what is found now, one sample a line, as the release to compare with. */
export function writeBaseline(release: string, samples: readonly GoldSample[], find: Finder): void {
  const lines = samples.map((sample) => JSON.stringify([sample.sha256, find(sample).map(print)])).sort();
  mkdirSync(path.dirname(FILE), { recursive: true });
  writeFileSync(FILE, `${[JSON.stringify({ release }), ...lines].join("\n")}\n`);
}

/** The samples in which something else is found than at the last release; a sample that it did not know is left out. */
export function changesSince(baseline: Baseline, samples: readonly GoldSample[], find: Finder): Change[] {
  return samples.flatMap((sample) => {
    const before = baseline.found[sample.sha256];
    if (before === undefined) return [];
    const old = outcome(sample, () => before.map((printed) => parse(printed, sample)));
    const now = outcome(sample, find);
    const change: Change = {
      sample,
      gainedRight: without(now.right, old.right),
      lostRight: without(old.right, now.right),
      gainedWrong: without(now.wrong, old.wrong),
      lostWrong: without(old.wrong, now.wrong),
    };
    const { gainedRight, lostRight, gainedWrong, lostWrong } = change;
    return [gainedRight, lostRight, gainedWrong, lostWrong].every((part) => part.length === 0) ? [] : [change];
  });
}

// A reference that is found with another span than before is neither gained nor lost: it is named by its own span.
function outcome(sample: GoldSample, find: Finder): { readonly right: readonly string[]; readonly wrong: readonly string[] } {
  const { judgements, wrong } = judge(sample, find);
  return {
    right: judgements.filter(({ right }) => right !== undefined).map(({ want }) => print(want)),
    wrong: wrong.map(({ found }) => print(found)),
  };
}

const without = (some: readonly string[], others: readonly string[]): string[] => some.filter((one) => !others.includes(one));

type Printable = Pick<Found, "start" | "end" | "kind" | "normal">;

const print = ({ start, end, kind, normal }: Printable): string => `${start}-${end} ${kind} ${normal ?? "-"}`;

function parse(printed: string, sample: GoldSample): Found {
  const { start, end, kind, normal } = /^(?<start>\d+)-(?<end>\d+) (?<kind>\S+) (?<normal>.*)$/su.exec(printed)?.groups ?? {};
  if (kind === undefined) throw new Error(`The baseline of ${sample.address} cannot be read: ${printed}`);
  return {
    start: Number(start),
    end: Number(end),
    kind: kind as Found["kind"],
    normal: normal === undefined || normal === "-" ? null : normal,
  };
}
