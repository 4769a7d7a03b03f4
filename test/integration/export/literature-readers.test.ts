import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { type CslItem, plugins } from "@citation-js/core";
import { describe, expect, it } from "vitest";
import { bibliography } from "../../../src/export/bibliography/bibliography.js";
import type { BibliographyFormat } from "../../../src/export/formats.js";
import { cite } from "../../../src/model/citation-style.js";
import type { CitableDocument } from "../../../src/model/citation-styles/citable-document.js";
import { known, PRINTED_LETTER } from "../../support/citable.js";
import { joined } from "../../support/export.js";

const NASTY = "Brief & {agenda} 50% A_B ~ ^ # $ \\ « é 👍 » over een titel die heel wat langer is dan zeventig tekens";
const OFFICES = ["minister van Landbouw, Visserij, Voedselzekerheid en Natuur", "Rat and Tat"];

const DOCUMENTS: readonly CitableDocument[] = [
  PRINTED_LETTER,
  {
    ...PRINTED_LETTER,
    identifier: "kst-21501-32-1700",
    number: "1700",
    title: NASTY,
    senders: OFFICES,
    sourceUrl: "https://example.org/a_b?c=%20&d#e",
  },
  known("kst-35570-C"),
  known("kst-36410-VI-87", { chamber: "TWEEDE_KAMER", date: "2024-05-01" }),
  known("h-tk-20122013-71-15"),
  known("ah-tk-20142015-818"),
  known("stb-2022-407"),
  known("COM(2016)761", { title: "Voorstel" }),
  known("32016R0679"),
  known("bpz-106477204", { kind: "LETTER", title: "Verslag", date: "2026-05-28", senders: ["minister van Defensie"] }),
  known("blg-1", { title: "Overzicht", attachedTo: PRINTED_LETTER }),
];

async function* documents(): AsyncIterable<CitableDocument> {
  yield* DOCUMENTS;
}

const TYPES = { bibtex: "@biblatex/text", ris: "@ris/file" } as const;

async function read(format: Exclude<BibliographyFormat, "csl">): Promise<readonly CslItem[]> {
  return plugins.input.chain(await joined(bibliography(documents(), format)), { forceType: TYPES[format], generateGraph: false });
}

// What prints a footnote from our CSL-JSON as the style of the Leidraad does, with the fields of that style.
const FOOTNOTE_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="nl-NL">
  <info><title>Footnotes</title><id>https://example.org/footnotes</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout suffix=".">
    <text variable="container-title"/><text variable="volume" prefix=" "/><text variable="number" prefix=", "/>
    <text variable="page" prefix=", "/>
  </layout></citation>
  <bibliography><layout suffix=".">
    <text variable="container-title"/><text variable="volume" prefix=" "/><text variable="number" prefix=", "/>
    <text variable="page" prefix=", "/>
  </layout></bibliography>
</style>`;

describe("Citation.js", () => {
  it.each(["bibtex", "ris"] as const)("reads every document of our %s, with its key, title, address, date and senders", async (format) => {
    const items = await read(format);
    expect(items.length).toBe(DOCUMENTS.length);
    for (const [index, { identifier, title, sourceUrl, iri, date, senders }] of DOCUMENTS.entries()) {
      const { id, author = [], ...item } = items[index] ?? { id: "" };
      expect(id).toBe(format === "ris" ? identifier : identifier.replace(/[()]/g, "_"));
      expect(item["URL"]).toBe(sourceUrl ?? iri);
      if (title !== null) expect(item["title"]).toBe(title);
      expect(item["issued"]).toEqual(date === null ? undefined : { "date-parts": [date.split("-").map(Number)] });
      const names = (author as readonly { readonly family: string }[]).map(({ family }) => family);
      expect(names).toEqual(format === "ris" ? senders.map((sender) => sender.replaceAll(",", "")) : senders);
    }
    expect(items[0]).toMatchObject({ type: "report", number: "21501-33, nr. 1149", genre: "Kamerstukken II 2025/26" });
    expect(items.at(-1)).toMatchObject({ number: "21501-33, nr. 1149", genre: "Bijlage bij Kamerstukken II 2025/26" });
  });

  it("prints APA from our CSL-JSON, with citeproc", async () => {
    const items = JSON.parse(await joined(bibliography(documents(), "csl")));
    const printed = plugins.output.format("bibliography", items, { template: "apa", lang: "nl-NL" });
    expect(printed.trim().split("\n").length).toBe(DOCUMENTS.length);
    expect(printed).toContain("Geannoteerde agenda Telecomraad, 21501-33, nr. 1149, 2025/26 Kamerstukken II (2025).");
    expect(printed).toMatch(/^minister van Defensie\. \(2026\)\. Verslag \(Bpz-106477204\)/m);
  });

  it.each(
    DOCUMENTS.filter(({ identifier }) => /^(?:kst-\d+-\d|kst-36|h-|ah-|stb-)/.test(identifier)).map((document) => [
      document.identifier,
      document,
    ]),
  )("prints %s from our CSL-JSON as we cite it in Dutch, with a style that puts the fields in the order of the Leidraad", (_, document) => {
    plugins.config.get("@csl").styles.add("footnotes", FOOTNOTE_STYLE);
    const item = JSON.parse(cite(document as CitableDocument, "CSL_JSON"));
    expect(plugins.output.format("bibliography", item, { template: "footnotes", lang: "nl-NL" }).trim()).toBe(
      cite(document as CitableDocument, "DUTCH"),
    );
  });
});
