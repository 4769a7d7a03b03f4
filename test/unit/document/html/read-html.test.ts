import { describe, expect, it } from "vitest";
import { passagesOf, publishedMarker, publishedNote, readPage } from "../../../support/web-page.js";
import { refusal } from "../../../support/word-file.js";

const TEXT = "De Raad sprak langdurig over de kabels van de lidstaten, en kwam tot een besluit.";

describe("a page of the publisher", () => {
  const letter = `<div id="header"><nav>Menu</nav><p>Zoeken</p></div><div id="content" role="main"><p>Datum publicatie</p>
    <div id="broodtekst" class="stuk broodtekst-container">
    <h1 class="dossiertitel">21 501-33<br /> Raad voor Kabels</h1>
    <div class="stuk"><h1 class="stuktitel"><span class="stuknummer">Nr. 77</span> BRIEF VAN DE MINISTER VAN KABELS</h1>
    <p>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</p><p>Den Haag, 3 november 2025</p>
    <p>${TEXT}${publishedMarker("ID-1-d37e61", "1")} Zie <a href="kst-21501-33-70.html">nr. 70</a>.${publishedMarker("n2", "2")}</p>
    <h2 class="divisiekop1"><span class="nr">1.</span> Kabels op zee</h2>
    <ul class="expliciet"><li class="li"><p class="labeled"><span class="ol">a. </span>een kabel;</p><p>en meer.</p></li></ul>
    <p class="ondertekening">De Minister van Kabels,<br/>S. Jansen</p></div>
    <div id="noten"><hr />${publishedNote("ID-1-d37e61", "1", "<p>Kamerstuk 21 501-33, nr. 12.</p>")}
    ${publishedNote("n2", "2", "<p>A &amp; B.</p><p>En meer.</p>")}</div></div></div><div id="footer">Over deze site</div>`;
  const head =
    '<meta name="DC.identifier" data-scheme="OVERHEIDop.ParlID" content="kst-21501-33-77"/><meta name="DC.type" data-scheme="OVERHEIDop.KamerstukTypen" content="Brief"/>';
  it("gives the words of the paper and nothing around them", () => {
    expect(passagesOf(letter)).toEqual([
      "HEADING 21 501-33 Raad voor Kabels",
      "HEADING Nr. 77 BRIEF VAN DE MINISTER VAN KABELS",
      "METADATA Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
      "METADATA Den Haag, 3 november 2025",
      `PARAGRAPH ${TEXT} Zie nr. 70.`,
      "HEADING 1. Kabels op zee",
      "LIST_ITEM a. een kabel;",
      "PARAGRAPH en meer.",
      "SIGNATURE De Minister van Kabels, S. Jansen",
    ]);
  });
  it("gives its footnotes with both ends, without the sign that closes them and their number", () => {
    const { part, file } = readPage(letter);
    expect(file.diagnostics).toEqual([]);
    expect(part.footnotes.map(({ number, text, passage, at }) => [number, text, passage, at])).toEqual([
      ["1", "Kamerstuk 21 501-33, nr. 12.", 4, TEXT.length],
      ["2", "A & B. En meer.", 4, `${TEXT} Zie nr. 70.`.length],
    ]);
    expect(part.footnotes.map(({ marker }) => file.source.text.slice(marker?.start, marker?.end))).toEqual([
      publishedMarker("ID-1-d37e61", "1"),
      publishedMarker("n2", "2"),
    ]);
  });
  it("gives its metadata as properties, and its links as they are encoded", () => {
    const { part, file } = readPage(letter, head);
    expect(part.kind).toBe("KAMERSTUK");
    expect(part.properties?.map(({ name, value, start, end }) => [name, value, file.source.text.slice(start, end)])).toEqual([
      ["IDENTIFIER", "kst-21501-33-77", "kst-21501-33-77"],
      ["TYPE", "Brief", "Brief"],
    ]);
    expect(part.links?.map(({ target, start, end }) => [target, file.source.text.slice(start, end)])).toEqual([
      ["kst-21501-33-70.html", "nr. 70"],
    ]);
  });
  it("keeps apart two notes of one number, as in a table", () => {
    const notes = `<p>Een${publishedMarker("a", "1")} twee${publishedMarker("b", "1")}</p>${publishedNote("a", "1", "<p>A.</p>")}${publishedNote("b", "1", "<p>B.</p>")}`;
    expect(readPage(notes).part.footnotes.map(({ number, text, at }) => [number, text, at])).toEqual([
      ["1", "A.", 3],
      ["1.2", "B.", 8],
    ]);
  });
});

describe("a page of the Chamber", () => {
  it("gives the paper in its window, with the number of its file, and its signature", () => {
    const { part } = readPage(`<main><nav>Kruimelpad</nav><h1>Motie</h1>
      <div class="m-modal" id="document-html-modal" role="dialog"><button>Sluiten</button><h2>31 497 Passend onderwijs</h2>
      <h2>Nr. 504<br /> MOTIE VAN HET LID JANSEN<br /></h2><p>Voorgesteld 2&nbsp;juli 2025</p><p>De Kamer,</p><p>gehoord de beraadslaging,</p>
      <p>en gaat over tot de orde van de dag.</p><p>Jansen</p></div><a class="m-button" href="/downloads/document?id=2025D31484">Download</a><h2>Stemming</h2></main>`);
    expect(part.passages.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "HEADING 31 497 Passend onderwijs",
      "HEADING Nr. 504 MOTIE VAN HET LID JANSEN",
      "METADATA Voorgesteld 2 juli 2025",
      "PARAGRAPH De Kamer,",
      "PARAGRAPH gehoord de beraadslaging,",
      "PARAGRAPH en gaat over tot de orde van de dag.",
      "SIGNATURE Jansen",
    ]);
    expect(part.properties?.map(({ name, value }) => [name, value])).toEqual([["OTHER_IDENTIFIER", "2025D31484"]]);
  });
});

describe("any page", () => {
  it("is read without what is hidden, and without controls, programs and menus", () => {
    const hidden = '<p hidden>a</p><p style="display:none">b</p><p aria-hidden="true">c</p><p class="visually-hidden">d</p>';
    const furniture =
      "<script>e</script><style>f</style><nav>g</nav><footer>h</footer><form><button>i</button></form><svg><text>j</text></svg>";
    expect(passagesOf(`${hidden}${furniture}<div role="navigation">k</div><p>${TEXT}</p>`)).toEqual([`PARAGRAPH ${TEXT}`]);
  });
  it("has its words in what it calls its main part, else in its article, else in its body", () => {
    expect(passagesOf(`<p>om</p><main><p>${TEXT}</p></main>`)).toEqual([`PARAGRAPH ${TEXT}`]);
    expect(passagesOf(`<p>om</p><article><p>${TEXT}</p></article>`)).toEqual([`PARAGRAPH ${TEXT}`]);
    expect(passagesOf(`<main><nav>x</nav></main><p>${TEXT}</p>`)).toEqual([`PARAGRAPH ${TEXT}`]);
  });
  it("has rows with tabs, numbered items, line breaks and references as a browser shows them", () => {
    const table = "<table><caption>Bedragen</caption><tr><th>Land<th>Euro<tr><td>NL<td>&nbsp;<td>3&euro;</table>";
    const list = '<ol start="3"><li>derde;<li value="7"><p>zevende;</ol><ol type="a" reversed><li>bee;<li>aa;</ol>';
    expect(passagesOf(`<p>${TEXT}</p>${table}${list}<p>Een regel.<br>Nog &eacute;&eacute;n&shy;.</p>`)).toEqual([
      `PARAGRAPH ${TEXT}`,
      "PARAGRAPH Bedragen",
      "TABLE_ROW Land\tEuro",
      "TABLE_ROW NL\t\t3€",
      "LIST_ITEM 3. derde;",
      "LIST_ITEM 7. zevende;",
      "LIST_ITEM b. bee;",
      "LIST_ITEM a. aa;",
      "PARAGRAPH Een regel.",
      "PARAGRAPH Nog één\u00ad.",
    ]);
  });
  it.each([
    [
      "by Word",
      '<a href="#_ftn1" name="_ftnref1">[1]</a>',
      '<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Noot een.</p><p>Meer.</p></div>',
      "Noot een. Meer.",
    ],
    [
      "by others",
      '<sup id="r1"><a href="#fn1">1</a></sup>',
      '<ol><li id="fn1"><p>Noot een. <a href="#r1">↩</a></p></li></ol>',
      "Noot een.",
    ],
  ])("has footnotes as they are made %s", (_case, marker, note, text) => {
    const { part, file } = readPage(`<p>${TEXT}${marker} Meer.</p>${note}`);
    expect(file.diagnostics).toEqual([]);
    expect(part.footnotes.map((found) => [found.number, found.text, found.passage, found.at])).toEqual([["1", text, 0, TEXT.length]]);
    expect(part.passages.map((passage) => passage.text)).toEqual([`${TEXT} Meer.`]);
  });
  it("takes a link to a heading for what it is, not for a footnote", () => {
    expect(passagesOf(`<p><a href="#a">1</a> Zie daar.</p><h2 id="a">Daar</h2><p>${TEXT}</p>`)[1]).toBe("HEADING Daar");
  });
  it("tells of words in a table that stand in no cell", () => {
    const { file, part } = readPage("<table><tr><td>a</td>los<td>b</td></tr></table>");
    expect(part.passages.map(({ text }) => text)).toEqual(["a\tb"]);
    expect(file.diagnostics.map(({ code }) => code)).toEqual(["UNREADABLE_MARK"]);
  });
  it("is refused when it holds no words of its own", () => {
    expect(refusal(() => readPage("<nav>Menu</nav><script>app()</script>"))).toMatch(
      /^INPUT_EMPTY brief\.html: .*no words of a document; /u,
    );
  });
});
