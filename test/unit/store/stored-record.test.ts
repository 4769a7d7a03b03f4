import { describe, expect, it } from "vitest";
import { definitionOf } from "../../../src/model/define/metadata.js";
import { Reference } from "../../../src/model/entities/reference.js";
import { toRow } from "../../../src/store/stored-record.js";
import { make } from "../../support/factories.js";

describe("toRow", () => {
  const rowOf = (url: string | null) => toRow(definitionOf(Reference), { ...make(Reference, { id: "reference/kst-1-1/a", url }) });

  it.each(["https://example.nl/a b", "http://example.nl", null])("takes the address %j", (url) => {
    expect(rowOf(url)).toContain(url);
  });

  it.each(["www.example.nl", "", " https://example.nl", "//example.nl", "https://"])("names the record whose address is %j", (url) => {
    expect(() => rowOf(url)).toThrow(
      expect.objectContaining({
        code: "INVALID_DATA",
        place: "reference/kst-1-1/a",
        message: `Reference.url is not an absolute address: ${JSON.stringify(url)}`,
      }),
    );
  });
});
