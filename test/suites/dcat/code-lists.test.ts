import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseRdf } from "../../../src/rdf/n3.js";
import * as catalogTerms from "../../../src/vocab/terms/catalog.js";
import { rdf } from "../../../src/vocab/terms/standard.js";
import { sampleFacts, wholeCatalog } from "../../support/catalog.js";
import { HAS_LINKED_DATA, LINKED_DATA, shared } from "../shared.js";

const AUTHORITY = "http://publications.europa.eu/resource/authority/";

/** Concepts whose list is not among the copies; they were found in use at several independent publishers. */
const NOT_COPIED = [`${AUTHORITY}frequency/IRREG`, `${AUTHORITY}planned-availability/AVAILABLE`, `${AUTHORITY}planned-availability/STABLE`];

const textUnder = (folder: string): string =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => (statSync(path).isDirectory() ? textUnder(path) : readFileSync(path, "utf8")))
    .join("\n");

const named = wholeCatalog(sampleFacts()).flatMap(({ predicate, object }) =>
  object.termType === "NamedNode" ? [predicate.value, object.value] : [predicate.value],
);
const used = [...new Set(named)];

describe.skipIf(!HAS_LINKED_DATA)("what the catalogue names (needs ../shared)", () => {
  it("are concepts that stand on the lists of the Publications Office", () => {
    const folders = ["authority", "tooi", "eli-ep", "dcat-ap", "dcat-ap-nl", "council", "tests/nde"];
    const text = folders.map((folder) => textUnder(shared(folder))).join("\n");
    const known = new Set(
      text.match(/https?:\/\/publications\.europa\.eu\/resource\/authority\/[\w/-]+/g)?.map((iri) => iri.replace("https:", "http:")),
    );
    // In Turtle a name with a slash is written with a prefix.
    for (const [, list, code] of text.matchAll(/\bauthority:?([\w-]+)\\?\/([A-Z_0-9]+)\b/g)) known.add(`${AUTHORITY}${list}/${code}`);
    const concepts = used.filter((iri) => iri.startsWith(AUTHORITY));
    expect(concepts.length).toBeGreaterThan(15);
    expect(concepts.filter((iri) => !known.has(iri)).sort()).toEqual([...NOT_COPIED].sort());
  });

  it("has its licence in the examples of DCAT-AP-NL", () => {
    expect(textUnder(shared("dcat-ap-nl"))).toContain("<http://creativecommons.org/publicdomain/zero/1.0/deed.nl>");
  });

  it("are terms that their vocabularies define", () => {
    const defined = ["dcat", "void", "vcard"].flatMap((name) =>
      parseRdf(readFileSync(shared("vocab", `${name}.nq`), "utf8"), "nq")
        .filter(({ predicate }) => predicate.value === rdf.type)
        .map(({ subject }) => subject.value),
    );
    // ADMS, SPDX and DCAT-AP are not among the copies; their terms stand in the shapes of the profiles.
    const shapes = textUnder(join(LINKED_DATA, "dcat-ap", "3.0.1"));
    const terms = Object.values(catalogTerms).flatMap((vocabulary) =>
      Object.values(vocabulary).filter((iri) => iri !== vocabulary.$namespace),
    );
    const prefixed = (iri: string) => iri.replace("http://www.w3.org/ns/adms#", "adms:").replace("http://spdx.org/rdf/terms#", "spdx:");
    const known = new Set(defined);
    expect(terms.filter((iri) => !known.has(iri) && !shapes.includes(iri) && !shapes.includes(prefixed(iri)))).toEqual([]);
  });
});
