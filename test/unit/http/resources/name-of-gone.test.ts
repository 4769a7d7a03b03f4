import { describe, expect, it } from "vitest";
import { nameOfGone, sortAndKey } from "../../../../src/http/resources/name-of-gone.js";
import { definitionOf, type EntityClass } from "../../../../src/model/define/metadata.js";
import { Commitment } from "../../../../src/model/entities/commitment.js";
import { Document } from "../../../../src/model/entities/document.js";
import { Footnote } from "../../../../src/model/entities/footnote.js";
import { Passage } from "../../../../src/model/entities/passage.js";
import { Position } from "../../../../src/model/entities/position.js";
import { Presidency } from "../../../../src/model/entities/presidency.js";
import { Reference } from "../../../../src/model/entities/reference.js";
import { Section } from "../../../../src/model/entities/section.js";
import { TextAnchor } from "../../../../src/model/entities/text-anchor.js";

describe("nameOfGone", () => {
  const WORDS = "words that were taken out";
  const texts: readonly EntityClass[] = [Commitment, Footnote, Passage, Position, Reference, Section, TextAnchor];

  it.each(texts.map((entityClass) => definitionOf(entityClass)))("gives no name to what stood in a document: $name", (definition) => {
    const fields = Object.fromEntries(definition.label.from.map((name) => [name, WORDS]));
    expect(nameOfGone(definition, { id: "x/1", ...fields })).toBeNull();
  });

  it("calls a document by its number, and a presidency by its own name", () => {
    expect(nameOfGone(definitionOf(Document), { id: "document/kst-1-3", identifier: "kst-1-3", subject: WORDS })?.nl).toBe("kst-1-3");
    expect(
      nameOfGone(definitionOf(Presidency), { id: "presidency/2025-2", nameNl: "Deens voorzitterschap", nameEn: "Danish presidency" })?.en,
    ).toBe("Danish presidency");
  });

  it("has sort and key for the rest, and the id where the sort is not known", () => {
    expect(sortAndKey(definitionOf(Footnote), "footnote/kst-1-3/2")).toEqual({ nl: "Voetnoot kst-1-3/2", en: "Footnote kst-1-3/2" });
    expect(sortAndKey(undefined, "x/1").en).toBe("x/1");
  });
});
