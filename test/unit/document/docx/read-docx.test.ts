import { describe, expect, it } from "vitest";
import { readDocx } from "../../../../src/document/docx/read-docx.js";
import {
  FIRST_PAGE_HEADER,
  footnote,
  marker,
  paragraph,
  readWord,
  run,
  textsOf,
  wordFile,
  wordParts,
  zip,
} from "../../../support/word-file.js";

const TEXT = "De Raad sprak langdurig over de kabels van de lidstaten, en kwam tot een besluit.";

describe("the words of a Word document", () => {
  it("are the characters of its runs, with references decoded and spaces at ends as the file says", () => {
    const body = `<w:p>${run("Kabels &amp; ")}<w:r><w:t> draden </w:t></w:r>${run(" &#8211; &lt;alle&gt;")}</w:p>`;
    expect(textsOf(body)).toEqual(["Kabels & draden – <alle>"]);
  });
  it("do not fall apart where the file was printed with white space between its tags", () => {
    expect(textsOf("<w:p>\n  <w:r>\n    <w:t>Kab</w:t>\n  </w:r>\n  <w:r><w:t>els</w:t></w:r>\n</w:p>")).toEqual(["Kabels"]);
  });
  it.each([
    ["a tab", "a<w:tab/>b", "a\tb"],
    ["a hyphen that does not break", "21501<w:noBreakHyphen/>33", "21501-33"],
    ["a soft hyphen", "ka<w:softHyphen/>bel", "kabel"],
    ["an arrow of the font Symbol", 'a<w:sym w:font="Symbol" w:char="F0AE"/>b', "a→b"],
    ["a sign of the font itself", 'a<w:sym w:font="Arial" w:char="2022"/>b', "a•b"],
    ["the last page break seen", "a<w:lastRenderedPageBreak/>b", "ab"],
    ["a picture", "a<w:drawing><a:t>niet</a:t></w:drawing>b", "ab"],
    ["a comment", 'a<w:commentReference w:id="1"/>b', "ab"],
  ])("have %s as it is printed", (_case, content, expected) => {
    const words = content.replace(/(^|>)([^<>]+)(?=<|$)/gu, "$1<w:t>$2</w:t>").replace("<a:t><w:t>niet</w:t></a:t>", "<a:t>niet</a:t>");
    expect(textsOf(`<w:p><w:r>${words}</w:r></w:p>`)).toEqual([expected]);
  });
  it("tell of a sign that no character is known for", () => {
    const { file, part } = readWord({ body: `<w:p><w:r><w:t>a</w:t><w:sym w:font="Eigen" w:char="F0AE"/><w:t>b</w:t></w:r></w:p>` });
    expect(part.passages[0]?.text).toBe("ab");
    expect(file.diagnostics.map(({ code }) => code)).toEqual(["UNREADABLE_MARK"]);
  });
  it("leave out what was deleted, moved away or hidden, and keep what was inserted or moved here", () => {
    const deleted = "<w:del><w:r><w:delText>weg</w:delText></w:r></w:del>";
    const moved = `<w:moveFrom>${run("daar")}</w:moveFrom><w:moveTo>${run("hier")}</w:moveTo>`;
    const body = `<w:p>${run("Kabels ")}${deleted}<w:ins>${run("erbij ")}</w:ins>${moved}${run("geheim", "<w:vanish/>")}${run(".", '<w:vanish w:val="0"/>')}</w:p>`;
    expect(textsOf(body)).toEqual(["Kabels erbij hier."]);
  });
  it("hide words by their style, and show what a run says is not hidden", () => {
    const styles =
      '<w:style w:type="character" w:styleId="Weg"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Ook"><w:basedOn w:val="Weg"/></w:style>';
    const body = `<w:p>${run("a")}${run("b", '<w:rStyle w:val="Ook"/>')}${run("c", '<w:rStyle w:val="Ook"/><w:vanish w:val="false"/>')}</w:p>`;
    expect(textsOf(body, { styles })).toEqual(["ac"]);
  });
  it("go on in the next paragraph where the end of one was deleted, also at the end of the letter", () => {
    const open = (words: string): string => paragraph(words, "<w:rPr><w:del/></w:rPr>");
    expect(textsOf(`${open("Een halve ")}${paragraph("zin.")}${open("En nog ")}${open("een.")}`)).toEqual([
      "Een halve zin.",
      "En nog een.",
    ]);
  });
  it("are the results of fields, not their codes, whatever lies within them", () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (words: string): string => `<w:r><w:instrText>${words}</w:instrText></w:r>`;
    const inner = `${mark("begin")}${code("DOCPROPERTY x")}${mark("separate")}${run("weg")}${mark("end")}`;
    const field = `${mark("begin")}${code("IF ")}${inner}${run('= "1"')}${mark("separate")}${run("uitkomst")}${mark("end")}`;
    const page = `${mark("begin")}${code(" PAGE ")}${mark("separate")}${run("7")}${mark("end")}`;
    const simple = `<w:fldSimple w:instr="DATE">${run(" vandaag")}</w:fldSimple><w:fldSimple w:instr="NUMPAGES">${run("9")}</w:fldSimple>`;
    expect(textsOf(`<w:p>${run("De ")}${field}${page}${simple}</w:p>`)).toEqual(["De uitkomst vandaag"]);
  });
  it("are those of a content control, but not its placeholder", () => {
    const control = (properties: string, content: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = `<w:p>${run("Op ")}${control("<w:date/>", run("3 mei"))}${control("<w:showingPlcHdr/>", run("Kies een datum"))}</w:p>${control("", paragraph(TEXT))}`;
    expect(textsOf(body)).toEqual(["Op 3 mei", TEXT]);
  });
  it("stand once where the file has them twice, for programs of today and of old", () => {
    const box = (words: string): string => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`;
    const alternate = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box("Kader")}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box("Kader")}</w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(textsOf(`<w:p><w:r>${alternate}</w:r>${run(TEXT)}</w:p>`)).toEqual(["Kader", TEXT]);
  });
  it("are split where a box stands amid them, so that none is lost or read twice", () => {
    const box = `<w:r><w:pict><w:txbxContent>${paragraph("Kader")}</w:txbxContent></w:pict></w:r>`;
    expect(textsOf(`<w:p>${run("Voor ")}${box}${run("na.")}</w:p>`)).toEqual(["Voor", "Kader", "na."]);
  });
  it("are read whatever prefixes the file gives its elements, in the strict variant too", () => {
    const renamed = paragraph(TEXT).replaceAll("w:", "x:");
    const document = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body>${renamed}</x:body></x:document>`;
    const bytes = zip({ ...wordParts({ body: "" }), "word/document.xml": document });
    expect(readDocx(bytes, "brief.docx").parts[0]?.passages.map(({ text }) => text)).toEqual([TEXT]);
  });
});

describe("the paragraphs of a Word document", () => {
  it("are headings by the outline level of their style, of the style it is based on, or their own", () => {
    const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"/>
      <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Eigen kop"/><w:basedOn w:val="Kop1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Inhoud"><w:name w:val="TOC Heading"/><w:basedOn w:val="Kop1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Libre"><w:name w:val="Kop 3"/></w:style>`;
    const styled = (style: string, words: string): string => paragraph(words, `<w:pStyle w:val="${style}"/>`);
    const body = [
      styled("Kop1", "kabels, algemeen."),
      styled("Eigen", "van een eigen stijl;"),
      styled("Libre", "derde laag:"),
      paragraph("zelf gezegd,", '<w:outlineLvl w:val="1"/>'),
      styled("Inhoud", TEXT),
    ];
    const { passages } = readWord({ body: body.join(""), styles }).part;
    expect(passages.map(({ kind, level }) => [kind, level])).toEqual([
      ["HEADING", 1],
      ["HEADING", 1],
      ["HEADING", 3],
      ["HEADING", 2],
      ["PARAGRAPH", undefined],
    ]);
  });
  it("are not joined, however they begin, unless one sentence was cut in two", () => {
    expect(
      textsOf(["Alinea een zonder punt", "Alinea twee", "eind van de zin", "", "na een lege"].map((words) => paragraph(words)).join("")),
    ).toEqual(["Alinea een zonder punt", "Alinea twee eind van de zin", "na een lege"]);
  });
  it("fall into lines at line breaks", () => {
    const body = `<w:p>${run("Kabels op zee.")}<w:r><w:br/><w:br/></w:r>${run("Draden op het land.")}</w:p>`;
    expect(textsOf(body)).toEqual(["Kabels op zee.", "Draden op het land."]);
  });
  it("are items of a list where they have a bullet", () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>';
    const { passages } = readWord({
      body: `${paragraph(TEXT)}${paragraph("een kabel", '<w:numPr><w:numId w:val="4"/></w:numPr>')}`,
      numbering,
    }).part;
    expect(passages.map(({ kind, text }) => [kind, text])).toEqual([
      ["PARAGRAPH", TEXT],
      ["LIST_ITEM", "een kabel"],
    ]);
  });
});

describe("the tables of a Word document", () => {
  const cell = (...paragraphs: readonly string[]): string =>
    `<w:tc><w:tcPr/>${paragraphs.map((words) => paragraph(words)).join("")}</w:tc>`;
  const table = (...rows: readonly string[]): string => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;
  it("are rows with a tab between cells, empty ones too", () => {
    const { passages } = readWord({
      body:
        paragraph(TEXT) +
        table(cell("Land") + cell("Bedrag", "in euro") + cell("Jaar"), cell("") + cell("") + cell("3") + cell("") + cell("x")),
    }).part;
    expect(passages.slice(1).map(({ kind, text }) => [kind, text])).toEqual([
      ["TABLE_ROW", "Land\tBedrag in euro\tJaar"],
      ["TABLE_ROW", "\t\t3\t\tx"],
    ]);
  });
  it("are read cell by cell where they only set out the page", () => {
    const signatures = cell("De Minister van Kabels,", "S. Jansen") + cell("De Staatssecretaris van Draden,", "P. de Vries");
    const { passages } = readWord({
      body: paragraph(TEXT) + table(signatures, cell("alleen"), `<w:tc>${table(cell("binnen") + cell("in"))}</w:tc>`),
    }).part;
    expect(passages.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      `PARAGRAPH ${TEXT}`,
      "SIGNATURE De Minister van Kabels, S. Jansen",
      "SIGNATURE De Staatssecretaris van Draden, P. de Vries",
      "PARAGRAPH alleen",
      "TABLE_ROW binnen\tin",
    ]);
  });
  it("lose the rows that were deleted", () => {
    const row = `<w:trPr><w:del/></w:trPr>${cell("weg")}${cell("weg")}`;
    expect(textsOf(paragraph(TEXT) + table(row, cell("a") + cell("b")))).toEqual([TEXT, "a\tb"]);
  });
});

describe("the letterhead of a Word document", () => {
  const field = (label: string, value: string): string => `<w:tr><w:tc>${paragraph(label)}</w:tc><w:tc>${paragraph(value)}</w:tc></w:tr>`;
  const fields = `<w:tbl>${field("Datum", "3 november 2025")}${field("Betreft", "Verslag van de Telecomraad")}</w:tbl>`;
  const addressee = paragraph("Aan de Voorzitter van de Tweede Kamer") + paragraph("der Staten-Generaal");
  it.each([
    ["in a table above the text", { body: `${addressee}${fields}${paragraph("Geachte Voorzitter,")}${paragraph(TEXT)}` }],
    [
      "in the header of the first page",
      {
        header: `${addressee}${fields}${paragraph("Pagina 1 van 4")}`,
        body: `${paragraph("Geachte Voorzitter,")}${paragraph(TEXT)}${FIRST_PAGE_HEADER}`,
      },
    ],
  ])("is read %s", (_case, parts) => {
    expect(
      readWord(parts).part.passages.map(({ kind, field: found, text }) =>
        found === undefined ? `${kind} ${text}` : `${found.label}: ${found.value}`,
      ),
    ).toEqual([
      "LETTERHEAD Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
      "Datum: 3 november 2025",
      "Betreft: Verslag van de Telecomraad",
      "SALUTATION Geachte Voorzitter,",
      `PARAGRAPH ${TEXT}`,
    ]);
  });
  it("is not repeated from headers of other pages", () => {
    expect(textsOf(paragraph(TEXT) + FIRST_PAGE_HEADER.replace("<w:titlePg/>", ""), { header: paragraph("Pagina 2") })).toEqual([TEXT]);
  });
});

describe("the links of a Word document", () => {
  it("lead where the file says, by a relationship or by a field", () => {
    const link = `<w:hyperlink r:id="rId7">${run("de brief")}</w:hyperlink><w:hyperlink w:anchor="hier">${run(" hier")}</w:hyperlink>`;
    const field = `<w:fldSimple w:instr="HYPERLINK &quot;https://example.nl/b&quot;">${run("en die")}</w:fldSimple>`;
    const { part, file } = readWord({ body: `<w:p>${run("Zie ")}${link}${field}</w:p>`, links: { rId7: "https://example.nl/a" } });
    expect(part.links?.map(({ target, start, end }) => [target, file.source.text.slice(start, end)])).toEqual([
      ["https://example.nl/a", "de brief"],
      ["https://example.nl/b", "en die"],
    ]);
  });
});

describe("a Word document with two letters", () => {
  it("gives each its own footnotes", () => {
    const letter = (id: number): string =>
      `${paragraph("Ministerie van Kabels")}${paragraph("Retouradres Postbus 1")}${paragraph("Geachte Voorzitter,")}<w:p>${run(TEXT)}${marker(id)}</w:p>`;
    const file = readDocx(wordFile({ body: letter(2) + letter(5), footnotes: footnote(5, "Vijf.") + footnote(2, "Twee.") }), "brief.docx");
    expect(file.parts.map(({ footnotes }) => footnotes.map(({ number, text }) => `${number} ${text}`))).toEqual([["1 Twee."], ["2 Vijf."]]);
    expect(file.diagnostics).toEqual([]);
  });
});
