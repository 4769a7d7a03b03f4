import { describe, expect, it } from "vitest";
import { rereadRecord } from "../../../../src/sources/reread-record.js";
import { readFeedPage } from "../../../../src/sources/syncfeed/read-feed.js";
import { playFeed } from "../../../support/playback-server-feed.js";
import { guid } from "../../../support/playback-server-odata.js";

const page = (changes: Parameters<typeof playFeed>[0], after = 0) => {
  const url = new URL(`http://127.0.0.1/Feed?category=Zaak&skiptoken=${after}`);
  return String(playFeed(changes, 10)({ url, headers: {}, number: 1 }).body);
};

const fields = {
  nummer: "2026Z01315",
  soort: "Brief regering",
  titel: "Raad voor Vervoer &amp; Energie",
  onderwerp: "Geannoteerde agenda",
  gestartOp: "2026-06-24T00:00:00",
  organisatie: "Tweede Kamer",
  vergaderjaar: "2025-2026",
  volgnummer: "12",
  afgedaan: "False",
  kabinetsappreciatie: "",
};
const entry = (xml: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>t</title><updated>2026-01-01T00:00:00Z</updated><content type="application/xml">${xml}</content></entry></feed>`;

describe("pages of the SyncFeed", () => {
  it("give records with moments in the time of the Netherlands, and where to go on", () => {
    const read = readFeedPage(page([{ id: guid(1), changed: "2026-09-10T13:30:01.8670000", fields }]), "feed");
    expect(read).toMatchObject({ entries: 1, problems: [], resume: null });
    expect(read.next).toContain("skiptoken=1&category=Zaak");
    expect(read.records[0]).toMatchObject({
      source: "SYNCFEED",
      entity: "CASE",
      id: guid(1),
      changedAt: "2026-09-10T11:30:01.8670000Z",
      releasedAt: "2026-09-10T11:30:09.0721602Z",
      number: "2026Z01315",
      dossierTitle: "Raad voor Vervoer & Energie",
      date: "2026-06-24",
      parliamentaryYear: "2025/26",
      paperNumber: 12,
      isSettled: false,
      cabinetAppreciation: null,
    });
  });

  it("give tombstones, in whatever case the deletion is printed", () => {
    const { records } = readFeedPage(page([{ id: guid(1), changed: "2026-09-10T13:30:01", fields: null }]), "feed");
    expect(records[0]).toMatchObject({ entity: "CASE", id: guid(1), deleted: true });
    const xml = `<zaak xmlns="http://www.tweedekamer.nl/xsd/tkData/v1-0" id="${guid(2)}" bijgewerkt="2026-04-26T00:00:00Z" verwijderd="True"/>`;
    expect(readFeedPage(entry(xml), "feed").records[0]).toMatchObject({ id: guid(2), deleted: true });
  });

  it("lead to other records by reference", () => {
    const xml = `<document xmlns="x" xmlns:tk="y" id="${guid(1)}" tk:bijgewerkt="2026-01-01T00:00:00" tk:verwijderd="false" tk:contentType="application/pdf" tk:contentLength="12"><zaak ref="${guid(9)}"/><zaak ref="${guid(8)}"/><kamerstukdossier ref="${guid(7)}"/><huidigeDocumentVersie ref="${guid(6)}"/><kamer>2</kamer><documentNummer>2025D1</documentNummer></document>`;
    expect(readFeedPage(entry(xml), "feed").records[0]).toMatchObject({
      entity: "DOCUMENT",
      number: "2025D1",
      chambers: ["TWEEDE_KAMER"],
      cases: [guid(8), guid(9)],
      dossiers: [{ id: guid(7), number: null, suffix: null, title: null }],
      versions: [guid(6)],
      mediaType: "application/pdf",
      size: 12,
    });
  });

  it("that have nothing new say where to look again", () => {
    const read = readFeedPage(page([], 5), "feed");
    expect(read).toMatchObject({ entries: 0, next: null });
    expect(read.resume).toContain("skiptoken=5");
  });

  it("with entries that cannot be used leave them out, each with its reason", () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>t1</title><content><stemming id="${guid(1)}"/></content></entry><entry><title>t2</title></entry><entry><title>t3</title><content><zaak id="7"/></content></entry><entry><title>t4</title><content><zaak id="${guid(4)}"><volgnummer>veel</volgnummer></zaak></content></entry></feed>`;
    const { records, problems, entries } = readFeedPage(feed, "feed");
    expect([entries, records.length]).toEqual([4, 1]);
    expect(problems.map(({ message, place }) => [message, place])).toEqual([
      ["an entry of no known kind (stemming); left out", "t1"],
      ["an entry of no known kind (no content); left out", "t2"],
      ["zaak: an entry without an id that is a GUID; left out", "t3"],
      ["zaak: bijgewerkt is not a moment; read as empty", guid(4)],
      ["zaak: volgnummer is not a whole number; read as empty", guid(4)],
    ]);
  });

  it("are not HTML, other XML, or cut off", () => {
    for (const text of ["<html></html>", "<rss/>", "<feed/>", page([{ id: guid(1), changed: "", fields }]).slice(0, 400)]) {
      expect(() => readFeedPage(text, "feed")).toThrow(expect.objectContaining({ code: "INPUT_DAMAGED" }));
    }
  });

  it("keep each entry so that it can be read again by itself", () => {
    const { records } = readFeedPage(page([{ id: guid(1), changed: "2026-09-10T13:30:01.8670000", fields }]), "feed");
    expect(rereadRecord("SYNCFEED", "CASE", records[0]?.raw ?? "", "again")).toEqual({ records, problems: [] });
  });
});
