import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { checkSync } from "recheck";
import ts from "typescript";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

const OriginalRegExp = globalThis.RegExp;
const folder = path.resolve("src/cite");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => path.join(folder, file));

/** Every pattern that the modules build when they are loaded, by its source and flags. */
const built = new Map<string, RegExp>();

beforeEach(() => {
  vi.resetModules();
  globalThis.RegExp = new Proxy(OriginalRegExp, {
    construct(target, [source, flags]: [string, string]) {
      const pattern = new target(source, flags);
      built.set(String(pattern), pattern);
      return pattern;
    },
  });
});

afterEach(() => {
  globalThis.RegExp = OriginalRegExp;
});

it("builds no pattern that some text makes slow", { timeout: 240_000 }, async () => {
  for (const file of files) await import(pathToFileURL(file).href);
  globalThis.RegExp = OriginalRegExp;
  const patterns = new Map([...built, ...files.flatMap(literalsIn)]);
  expect(built.size).toBeGreaterThan(100);
  expect(patterns.size).toBeGreaterThan(built.size);
  for (const [name, { source, flags }] of patterns) {
    const status = statusOf({ source, flags }, 600);
    expect(status, name).not.toBe("vulnerable");
    // Where there is no answer in time every repetition should have an upper bound: then no match can take longer than some fixed time.
    if (status === "unknown" && hasUnboundedRepetition(source)) expect(statusOf({ source, flags }, 20_000), name).toBe("safe");
  }
});

it("takes notice of patterns that have no upper bound", () => {
  expect(["a*", "a+", "[*]a{2,}", "\\\\+"].map(hasUnboundedRepetition)).toEqual([true, true, true, true]);
  expect(["a{0,3}", "\\*\\+", "[*+{1,}]", "a?b{2}"].map(hasUnboundedRepetition)).toEqual([false, false, false, false]);
});

/** What recheck says of a pattern within so many milliseconds; it does not know the flags that change nothing in what matches. */
function statusOf({ source, flags }: Pick<RegExp, "source" | "flags">, timeout: number): string {
  return checkSync(source, flags.replace(/[dy]/gu, ""), { timeout }).status;
}

/** The patterns written between slashes in a file of TypeScript. */
function literalsIn(file: string): [string, RegExp][] {
  const found: [string, RegExp][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push([node.text, new OriginalRegExp(node.text.slice(1, end), node.text.slice(end + 1))]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  return found;
}

function hasUnboundedRepetition(source: string): boolean {
  const withoutEscapes = source.replace(/\\./gsu, "_");
  return /[*+]|\{\d+,\}/u.test(withoutEscapes.replace(/\[[^\]]*\]/gu, "_"));
}
