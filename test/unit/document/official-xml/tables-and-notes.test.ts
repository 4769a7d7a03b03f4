import { describe, expect, it } from "vitest";
import { unaccounted } from "../../../../src/document/unaccounted.js";
import { passagesOf, readKamerstuk } from "../../../support/official-xml.js";

/** A table of rows with a title. */
function table(rows: string, columns = 3): string {
  const specifications = Array.from({ length: columns }, (_, index) => `<colspec colnum="${index + 1}" colname="c${index + 1}"/>`).join("");
  return `<table frame="all"><title>Kabels per land</title><tgroup cols="${columns}">${specifications}${rows}</tgroup></table>`;
}

const cell = (words: string, attributes = ""): string => `<entry${attributes}>\n  <al>${words}</al>\n</entry>`;

describe("the rows of a table", () => {
  it("are passages with a tab between two cells, below the title", () => {
    const rows = `<thead><row>${cell("Land")}${cell("Kabels")}</row></thead><tbody><row>${cell("NL")}${cell("3<sup>e</sup>")}</row></tbody>`;
    expect(passagesOf(table(rows))).toEqual([
      ["PARAGRAPH", "Kabels per land"],
      ["TABLE_ROW", "Land\tKabels"],
      ["TABLE_ROW", "NL\t3e"],
    ]);
  });
  it("read several paragraphs and lists in a cell on, and fold a tab that is printed in one", () => {
    const rows = `<tbody><row>${cell("Een</al><al>twee\tdrie")}<entry><lijst><li><li.nr>–</li.nr><al>A</al></li><li><li.nr>–</li.nr><al>B</al></li></lijst></entry></row></tbody>`;
    expect(passagesOf(table(rows))[1]).toEqual(["TABLE_ROW", "Een twee drie\t– A – B"]);
  });
  it("keep the place of empty cells, also of the first, and give nothing without words", () => {
    const rows = `<tbody><row>${cell("A")}<entry/>${cell("C")}</row><row><entry><al/></entry>${cell("B")}</row><row><entry/></row></tbody>`;
    const file = readKamerstuk(table(rows));
    expect(file.part.passages.slice(-2).map(({ text }) => text)).toEqual(["A\t\tC", "\tB"]);
    expect(unaccounted(file)).toEqual([]);
  });
  it("leave room for cells that span columns, and for those that reach down from earlier rows", () => {
    const wide = `<row>${cell("Breed", ' namest="c1" nameend="c2"')}${cell("C")}</row>`;
    const high = `<row>${cell("Hoog", ' morerows="1"')}${cell("B1")}</row><row>${cell("B2")}${cell("C2")}</row><row>${cell("A3")}</row>`;
    expect(passagesOf(table(`<tbody>${wide}${high}</tbody>`)).slice(1)).toEqual(
      ["Breed\t\tC", "Hoog\tB1", "\tB2\tC2", "A3"].map((text) => ["TABLE_ROW", text]),
    );
  });
  it("do not follow a table that claims to be without end", () => {
    const rows = `<tbody><row>${cell("A", ' namest="c1" nameend="c999999" morerows="999999999"')}</row><row>${cell("B")}</row></tbody>`;
    expect(passagesOf(table(rows)).slice(1)).toEqual([
      ["TABLE_ROW", "A"],
      ["TABLE_ROW", "\tB"],
    ]);
  });
});

const note = (number: string, words: string, attributes = 'type="voet"'): string =>
  `<noot ${attributes}><noot.nr>${number}</noot.nr><noot.al>${words}</noot.al></noot>`;

describe("a footnote", () => {
  it("has both its ends: the number in the running words, and the words of the note", () => {
    const { part, source } = readKamerstuk(`<al>Er zijn kabels${note("1", "Zie <nadruk>Kamerstuk</nadruk> 1 &amp; 2.")} in zee.</al>`);
    const [footnote] = part.footnotes;
    const passage = part.passages.at(-1);
    expect(passage?.text).toBe("Er zijn kabels in zee.");
    expect(footnote).toMatchObject({ number: "1", text: "Zie Kamerstuk 1 & 2.", passage: passage?.order, at: 14 });
    expect(source.text.slice(footnote?.marker?.start, footnote?.marker?.end)).toBe("1");
    expect(source.text.slice(footnote?.note.start, footnote?.note.end)).toBe("Zie <nadruk>Kamerstuk</nadruk> 1 &amp; 2.");
  });
  it("lies within the passage it ends, and leaves no space behind", () => {
    const { part } = readKamerstuk(`<al>Er zijn kabels.${note("1", "Noot.")} </al>`);
    const passage = part.passages.at(-1);
    expect(passage?.text).toBe("Er zijn kabels.");
    expect(part.footnotes[0]?.note.end).toBeLessThan(passage?.end ?? 0);
    expect(part.footnotes[0]?.at).toBe(15);
  });
  it("may have several paragraphs and a list, read on", () => {
    const words =
      "<al>A<noot><noot.nr>1</noot.nr>\n<noot.al>Een.</noot.al>\n<noot.al>Twee:</noot.al><lijst><li><li.nr>a.</li.nr><al>drie</al></li></lijst></noot></al>";
    expect(readKamerstuk(words).part.footnotes[0]?.text).toBe("Een. Twee: a. drie");
  });
  it("may stand in a heading, which keeps its words", () => {
    const { part } = readKamerstuk("<al>Tekst.</al>", { heading: `VERSLAG${note("1", "Samenstelling.")}` });
    expect(part.passages.find(({ text }) => text === "VERSLAG")?.order).toBe(part.footnotes[0]?.passage);
  });
  it("may have a second marker, and one that leads nowhere is told of", () => {
    const { part, diagnostics } = readKamerstuk(
      `<al>A${note("1", "Noot.", 'id="n1"')} B<nootref refid="n1"/> C<nootref refid="n9"/>.</al>`,
    );
    const passage = part.passages.at(-1);
    expect(passage?.text).toBe("A B C.");
    expect(passage?.insets.filter(({ kind }) => kind === "FOOTNOTE_MARKER").map(({ label, at }) => [label, at])).toEqual([
      ["1", 3],
      [undefined, 5],
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["MARKER_WITHOUT_NOTE"]);
  });
  it("has a number of its own in a table, where numbering begins anew, and where a number returns", () => {
    const rows = `<tbody><row>${cell(`X${note("1", "In de tabel.", 'type="tabel"')}`)}</row></tbody>`;
    const words = `<al>A${note("1", "Een.")}</al>${table(rows, 1)}${table(rows, 1)}<bijlage><al>B${note("1)", "Weer een.")}${note("*", "Ster.")}</al></bijlage>`;
    expect(readKamerstuk(words).part.footnotes.map(({ number, text }) => [number, text])).toEqual([
      ["1", "Een."],
      ["t1-1", "In de tabel."],
      ["t2-1", "In de tabel."],
      ["1.2", "Weer een."],
      ["*", "Ster."],
    ]);
  });
  it("without words is told of, and without a number counts as printed in order", () => {
    const { part, diagnostics } = readKamerstuk("<al>A<noot><noot.al> </noot.al></noot></al>");
    expect(part.footnotes).toMatchObject([{ number: "1", text: "" }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["NOTE_WITHOUT_TEXT"]);
  });
  it("in a footnote is a footnote too", () => {
    const { part } = readKamerstuk(`<al>A${note("1", `Een${note("2", "Twee.")}.`)}</al>`);
    expect(part.footnotes.map(({ text }) => text)).toEqual(["Een.", "Twee."]);
  });
});

describe("the links of the publisher", () => {
  it("are given with their targets and the words they stand under, also in notes", () => {
    const { part, source } = readKamerstuk(
      `<al>Zie <extref doc="kst-36410-VI-87" soort="document">36 410-VI, nr. 87</extref>, <dossierref dossier="36463">36 463</dossierref>${note("1", '<extref doc="https://example.org/a" soort="URL">hier</extref>')} en <extref doc="">niets</extref>.</al>`,
    );
    expect(part.links?.map(({ target, start, end }) => [target, source.text.slice(start, end)])).toEqual([
      ["kst-36410-VI-87", "36 410-VI, nr. 87"],
      ["dossier/36463", "36 463"],
      ["https://example.org/a", "hier"],
    ]);
  });
});
