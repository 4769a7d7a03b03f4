import { describe, expect, it } from "vitest";
import { chosenDocuments, type DocumentChoice } from "../../../src/export/chosen-documents.js";
import { Document } from "../../../src/model/entities/document.js";
import { Reference } from "../../../src/model/entities/reference.js";
import { readerOf } from "../../support/export.js";
import { collect } from "../../support/rdf.js";

async function chosen(choice: DocumentChoice): Promise<readonly string[]> {
  const documents = (await chosenDocuments(readerOf(), choice))(Document);
  return (await collect(documents as AsyncIterable<{ identifier: string }>)).map(({ identifier }) => identifier);
}

const ALL = ["kst-21501-33-1149", "kst-21501-33-1160", "kst-26643-1392", "kst-22112-4133", "kst-21501-33-1149-note"];

describe("the documents that are chosen", () => {
  it.each<[DocumentChoice, readonly string[]]>([
    [{}, ALL],
    [{ held: false }, ALL],
    [{ held: true }, ["kst-21501-33-1149", "kst-21501-33-1160", "kst-21501-33-1149-note"]],
    [{ dossier: "26643" }, ["kst-21501-33-1160", "kst-26643-1392"]],
    [{ council: "2025-10-09-telecom-informal" }, ["kst-21501-33-1149", "kst-21501-33-1160"]],
    [{ citedBy: "kst-21501-33-1160" }, ["kst-21501-33-1149"]],
    [{ since: "2025-11-03" }, ["kst-21501-33-1160"]],
    [{ until: "2025-09-18", held: true }, ["kst-21501-33-1149"]],
    [{ dossier: "26643", held: true }, ["kst-21501-33-1160"]],
  ])("by %j are these", async (choice, expected) => expect(await chosen(choice)).toEqual(expected));

  it("do not touch other records", async () => {
    const references = readerOf()(Reference);
    const records = await chosenDocuments(readerOf(), { held: true });
    expect(records(Reference)).toEqual(references);
  });

  it.each([{ dossier: "99999" }, { council: "1999-01-01-none" }, { citedBy: "kst-1-1" }])(
    "by %j are refused: there is no such thing",
    async (choice) => {
      await expect(chosen(choice)).rejects.toMatchObject({ code: "NOT_FOUND", place: Object.values(choice)[0] });
    },
  );
});
