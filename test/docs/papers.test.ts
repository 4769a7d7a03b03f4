import { existsSync, readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { inlineCode, readMarkdown, section, tableRows, withoutTicks } from "./markdown.js";

const architecture = readMarkdown("ARCHITECTURE.md");

describe.each(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])("%s", (paper) => {
  const text = readMarkdown(paper);

  it("leads to files that are there", () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, path = ""]) => path);
    // A file of corrections is made by those who need one.
    const named = inlineCode(text).filter(
      (code) => /^(?:src|test|schema|ontology|seed|\.ci)\/[\w./-]+$/.test(code) && code !== "seed/corrections.yaml",
    );
    expect([...links, ...named].filter((path) => !existsSync(path))).toEqual([]);
  });

  it("names scripts that are there", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

describe("ARCHITECTURE.md", () => {
  const layers = new Map(tableRows(section(architecture, "Layers")).map(([layer, below]) => [withoutTicks(layer), withoutTicks(below)]));
  const arrows = globSync("src/*/**/*.ts").flatMap((path) => {
    const from = path.split("/")[1] ?? "";
    const imported = [...readFileSync(path, "utf8").matchAll(/from "(?:\.\.\/)+(\w+)\/[^"]+"/g)].map(([, to = ""]) => to);
    return imported
      .filter((to) => to !== from && existsSync(`src/${to}`) && !existsSync(`src/${from}/${to}`))
      .map((to) => `${from} → ${to}`);
  });

  it("names every layer", () => {
    expect([...layers.keys()].sort()).toEqual([...new Set(globSync("src/*/**/*.ts").map((path) => path.split("/")[1]))].sort());
  });

  it("has an arrow for every import from one layer to another", () => {
    const allowed = (arrow: string) => {
      const [from = "", to = ""] = arrow.split(" → ");
      return layers.get(from) === "all" || layers.get(from)?.split(" ").includes(to) === true;
    };
    expect([...new Set(arrows)].filter((arrow) => !allowed(arrow))).toEqual([]);
  });

  it("is short enough to be read", () => {
    expect(architecture.split("\n").length).toBeLessThanOrEqual(200);
  });
});
