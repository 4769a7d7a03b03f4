import { describe, expect, it } from "vitest";
import { entityDefinitions } from "../../../src/model/registry.js";
import { termFactory } from "../../../src/rdf/n3.js";
import { textOf } from "../../support/rdf.js";

const { namedNode, literal, quad } = termFactory;
const s = namedNode("https://example.org/s?a=1&b=2");

describe("RDF/XML", () => {
  it("replaces what XML cannot hold and keeps what it would change", async () => {
    const text = await textOf([quad(s, namedNode("https://example.org/p"), literal('a\u000bb\r\n\t<&>"', "nl"))], "rdf");
    expect(text).toContain('<rdf:Description rdf:about="https://example.org/s?a=1&amp;b=2">');
    expect(text).toContain('<p:p xmlns:p="https://example.org/" xml:lang="nl">a\ufffdb&#13;\n\t&lt;&amp;&gt;"</p:p>');
  });

  it.each(["https://example.org/", "https://example.org/1", "urn:x"])("refuses the property %s, which no element can name", async (iri) => {
    await expect(textOf([quad(s, namedNode(iri), s)], "rdf")).rejects.toMatchObject({ code: "INVALID_DATA" });
  });

  it("has a name for every property of the archive", async () => {
    const properties = entityDefinitions().flatMap(({ fields }) =>
      fields.flatMap((field) => [
        ...(field.rdf === null ? [] : [field.rdf.iri]),
        ...(field.form === "link" && field.edge !== undefined ? Object.values(field.edge.rdf) : []),
      ]),
    );
    const text = await textOf(
      properties.map((iri) => quad(s, namedNode(iri), s)),
      "rdf",
    );
    // None needs a namespace of its own: each is of a vocabulary that has a prefix.
    expect(text).not.toContain("xmlns:p=");
  });
});
