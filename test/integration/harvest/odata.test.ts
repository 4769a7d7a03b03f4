import { describe, expect, it } from "vitest";
import { COUNCIL_WORDS, councilDossiers } from "../../../src/harvest/selection.js";
import { memorySink } from "../../support/playback-server-client.js";
import { idsIn, playODataHarvests, ROWS } from "../../support/playback-server-harvest.js";
import { caseRow, deletedRow, guid } from "../../support/playback-server-odata.js";

const play = playODataHarvests();

describe("a harvest of the OData service", () => {
  it("brings all pages, in the order of changes, with what the archive asks for", async () => {
    const sink = memorySink();
    const { streams } = await play.run(sink);
    expect(idsIn(sink)).toEqual(ROWS.map(({ Id }) => Id).sort());
    expect(streams).toMatchObject([{ pages: 5, records: 23, deletions: 0, problems: 0, ended: null }]);
    expect(play.server.requests[0]?.url.pathname).toBe("/OData/v5/$metadata");
    expect(play.asked("$orderby")[0]).toBe("ApiGewijzigdOp,Id");
    expect(play.asked("$top")).toEqual([]);
  });

  it("asks afterwards only for what has changed, a little before the last change seen", async () => {
    const sink = memorySink();
    await play.run(sink);
    play.service.sets.get("Zaak")?.push(caseRow(30, 600), caseRow(2, 601, { Onderwerp: "Verslag Telecomraad" }));
    const { streams } = await play.run(sink, { overlap: 60_000 });
    expect(play.asked("$filter").at(-2)).toContain("ApiGewijzigdOp ge 2025-09-01T08:06:00.0000000Z");
    expect(streams[0]).toMatchObject({ records: 7, ended: null });
    expect(sink.records.get(`ODATA/CASE/${guid(2)}`)).toMatchObject({ subject: "Verslag Telecomraad" });
    expect(sink.records.get(`ODATA/CASE/${guid(30)}`)).toBeDefined();
  });

  it("follows deletions, also of rows that do not tell when they were deleted", async () => {
    const sink = memorySink();
    await play.run(sink);
    play.service.sets.set("Zaak", [...ROWS.slice(2), deletedRow(1, 700), deletedRow(2, null)]);
    const { streams } = await play.run(sink);
    expect(streams.map(({ deletions }) => deletions)).toEqual([1, 1]);
    expect(sink.records.get(`ODATA/CASE/${guid(1)}`)).toMatchObject({ deleted: true });
    expect(sink.records.get(`ODATA/CASE/${guid(2)}`)).toMatchObject({ deleted: true });
    expect(idsIn(sink)).toHaveLength(21);
  });

  it("tells how far it is", async () => {
    const told: unknown[] = [];
    await play.run(memorySink(), { onProgress: ({ pages, records, total }) => told.push([pages, records, total]) });
    expect(told).toEqual([
      [1, 5, 23],
      [2, 10, 23],
      [3, 15, 23],
      [4, 20, 23],
      [5, 23, 23],
    ]);
  });

  it("asks in several questions where there are many words, with the same end", async () => {
    const sink = memorySink();
    const selection = { dossiers: councilDossiers(false), words: COUNCIL_WORDS, since: null, until: null };
    const { streams } = await play.run(sink, { selection });
    expect(streams.length).toBe(Math.ceil(COUNCIL_WORDS.length / 10));
    expect(new Set(streams.map(({ stream }) => stream)).size).toBe(streams.length);
    expect(idsIn(sink)).toHaveLength(23);
  });

  it("keeps harvests with other wishes apart", async () => {
    const sink = memorySink();
    await play.run(sink);
    const narrow = { dossiers: [{ number: "21501", suffix: "33", series: false }], words: [], since: "2025-01-01", until: "2025-12-31" };
    play.service.sets.set("Activiteit", []);
    const notices: string[] = [];
    await play.run(sink, { selection: narrow, entities: ["CASE", "ACTIVITY"], onNotice: ({ message }) => notices.push(message) });
    expect(notices).toContain("Activiteit cannot be asked for by dossier, and no words are given; nothing of it is harvested");
    expect(sink.cursors.size).toBe(2);
    expect(play.asked("$filter").at(-1)).toBe(
      "Kamerstukdossier/any(d:(d/Nummer eq 21501 and d/Toevoeging eq '33')) and GestartOp ge 2024-12-31T23:00:00.0000000Z and GestartOp le 2025-12-31T22:59:59.0000000Z",
    );
  });
});
