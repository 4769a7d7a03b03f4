import { describe, expect, it } from "vitest";
import { footnote, marker, paragraph, readWord, run, type WordParts } from "../../../support/word-file.js";

/** The footnotes of a document: number, words, place of the marker in its passage, and the marker in the source. */
function notesOf(parts: WordParts): readonly (readonly unknown[])[] {
  const { part, file } = readWord(parts);
  expect(file.diagnostics).toEqual([]);
  return part.footnotes.map(({ number, text, passage, at, marker: place, note }) => {
    expect(file.source.text.slice(note.start, note.end)).not.toBe("");
    return [number, text, passage, at, file.source.text.slice(place?.start, place?.end)];
  });
}

const at = (id: number): string => `<w:footnoteReference w:id="${id}"/>`;

describe("the footnotes of a Word document", () => {
  it("have the numbers that are printed: those of the order of their markers", () => {
    const body = `<w:p>${run("Een")}${marker(7)}${run(" en twee")}${marker(3)}${run(".")}</w:p>`;
    expect(notesOf({ body, footnotes: footnote(3, "Kamerstuk 21 501-33, nr. 2.") + footnote(7, "A &amp; B.") })).toEqual([
      ["2", "Kamerstuk 21 501-33, nr. 2.", 0, 11, at(3)],
      ["1", "A & B.", 0, 3, at(7)],
    ]);
  });
  it("are those that a marker leads to; lines that separate them are none", () => {
    const separator = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>';
    const deleted = `<w:del>${marker(2)}</w:del>`;
    expect(
      notesOf({
        body: `<w:p>${run("Een")}${deleted}${marker(1)}</w:p>`,
        footnotes: separator + footnote(1, "Noot.") + footnote(2, "Weg."),
      }),
    ).toEqual([["1", "Noot.", 0, 3, at(1)]]);
  });
  it("read on over their paragraphs", () => {
    const footnotes = `<w:footnote w:id="1">${paragraph("Eerste.")}${paragraph("Tweede.")}</w:footnote>`;
    expect(notesOf({ body: `<w:p>${run("Een")}${marker(1)}</w:p>`, footnotes })[0]?.[1]).toBe("Eerste. Tweede.");
  });
  it("have the sign that their author chose, and do not begin with it", () => {
    const own = (id: number): string => `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="${id}"/><w:t>*</w:t></w:r>`;
    const note = (id: number, words: string): string => `<w:footnote w:id="${id}"><w:p>${run("*")}${run(` ${words}`)}</w:p></w:footnote>`;
    const body = `<w:p>${run("Een")}${own(1)}${run(" twee")}${marker(2)}${run(" drie")}${own(3)}</w:p>`;
    expect(
      notesOf({ body, footnotes: note(1, "Met.") + footnote(2, "Zonder.") + note(3, "Ook.") }).map((found) => found.slice(0, 4)),
    ).toEqual([
      ["*", "Met.", 0, 3],
      ["1", "Zonder.", 0, 8],
      ["*.2", "Ook.", 0, 13],
    ]);
  });
  it("stand beside endnotes, which have Roman numbers unless the document says otherwise", () => {
    const endnote = (id: number): string => `<w:r><w:endnoteReference w:id="${id}"/></w:r>`;
    const parts = {
      body: `<w:p>${run("Een")}${marker(1)}${endnote(1)}${endnote(2)}</w:p>`,
      footnotes: footnote(1, "Voet."),
      endnotes: (footnote(1, "Eind.") + footnote(2, "Slot.")).replaceAll("footnote", "endnote"),
    };
    const numbers = (settings?: string) =>
      notesOf({ ...parts, ...(settings === undefined ? {} : { settings }) }).map(([number, text]) => [number, text]);
    expect(numbers()).toEqual([
      ["1", "Voet."],
      ["i", "Eind."],
      ["ii", "Slot."],
    ]);
    const settings =
      '<w:footnotePr><w:numStart w:val="4"/></w:footnotePr><w:endnotePr><w:numFmt w:val="decimal"/><w:numStart w:val="4"/></w:endnotePr>';
    expect(numbers(settings)).toEqual([
      ["4", "Voet."],
      ["4.2", "Eind."],
      ["5", "Slot."],
    ]);
  });
  it("are numbered anew in each section where the document says so", () => {
    const settings = '<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>';
    const body = `<w:p><w:pPr><w:sectPr/></w:pPr>${run("Een")}${marker(1)}</w:p><w:p>${run("Twee")}${marker(2)}</w:p>`;
    expect(notesOf({ body, settings, footnotes: footnote(1, "A.") + footnote(2, "B.") }).map(([number]) => number)).toEqual(["1", "1.2"]);
  });
  it("are told of when they are missing or empty", () => {
    const codes = (footnotes: string) =>
      readWord({ body: `<w:p>${run("Een")}${marker(1)}</w:p>`, footnotes }).file.diagnostics.map(({ code }) => code);
    expect(codes("")).toEqual(["MARKER_WITHOUT_NOTE"]);
    expect(codes(footnote(1, ""))).toEqual(["NOTE_WITHOUT_TEXT"]);
  });
  it("keep their links", () => {
    const footnotes = `<w:footnote w:id="1"><w:p><w:fldSimple w:instr=" HYPERLINK &quot;https://example.nl&quot;">${run("daar")}</w:fldSimple></w:p></w:footnote>`;
    expect(readWord({ body: `<w:p>${run("Een")}${marker(1)}</w:p>`, footnotes }).part.links).toMatchObject([
      { target: "https://example.nl" },
    ]);
  });
});
