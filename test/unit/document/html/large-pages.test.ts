import { describe, expect, it } from "vitest";
import { publishedMarker, publishedNote, readPage } from "../../../support/web-page.js";

const MANY = 6000;
const times = (piece: (index: number) => string): string => Array.from({ length: MANY }, (_, index) => piece(index)).join("");

describe("a page that was made to be slow", () => {
  it.each([
    [
      "footnotes",
      times((index) => `<p>a${publishedMarker(`n${index}`, "1")}</p>`) + times((index) => publishedNote(`n${index}`, "1", "<p>b</p>")),
    ],
    [
      "headings and notes",
      times((index) => `<h2>a</h2><p>b${publishedMarker(`n${index}`, "1")}</p>`) +
        times((index) => publishedNote(`n${index}`, "1", "<h3>b</h3>")),
    ],
    ["links to places below", times((index) => `<a href="#x${index}">1</a>`) + times((index) => `<p id="x${index}">b</p>`)],
    ["line breaks in a cell", `<table><tr><td>a<td>${times(() => "b<br>")}</table>`],
    ["tables that do not end", "<table><tr><td>a<td>b".repeat(90)],
    ["words outside the cells of a table", `<table>${times(() => "<tr>a<td>b")}</table>`],
  ])("is read in time: %s", (_case, body) => {
    const started = performance.now();
    expect(readPage(`<p>Begin.</p>${body}`).part.passages.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
