import { describe, expect, it } from "vitest";
import type { SourceProblem } from "../../../src/sources/source-problem.js";
import type { PlaybackAnswer } from "../../support/playback-server.js";
import { memorySink, stateOf } from "../../support/playback-server-client.js";
import { idsIn, playODataHarvests, ROWS } from "../../support/playback-server-harvest.js";

const play = playODataHarvests();

describe("a harvest of an OData service that fails or has changed", () => {
  it("never follows a link to another server, and takes only the question from it", async () => {
    play.service.nextLink = (_, skip) => `http://internal.service.example:8080/odata/Zaak?$orderby=ApiGewijzigdOp,Id&$skiptoken=${skip}`;
    const sink = memorySink();
    await play.run(sink);
    expect(idsIn(sink)).toHaveLength(23);
  });

  it("ends with a clear word where the links lead in a circle", async () => {
    play.service.nextLink = (askedUrl) => askedUrl.href;
    const { streams } = await play.run(memorySink());
    expect(streams[0]?.ended).toMatchObject({ message: "the links to next pages lead in a circle" });
  });

  it("asks once more where fewer records came than were announced, then says so", async () => {
    let short = true;
    play.service.arrange = (page, number) => (short && number === 2 ? page.slice(1) : page);
    const sink = memorySink();
    const first = await play.run(sink);
    expect(first.streams[0]).toMatchObject({ pages: 10, problems: 2 });
    expect(sink.pages.at(-1)?.problems[0]).toMatchObject({ code: "RECORDS_MISSED", count: 1 });
    short = false;
    const second = memorySink();
    expect((await play.run(second)).streams[0]).toMatchObject({ pages: 5, problems: 0 });
  });

  it("goes on after 429, 503, cut-off and slow answers, HTML and wrong packing, to the same end", async () => {
    const whole = memorySink();
    await play.run(whole);
    const faults: PlaybackAnswer[] = [
      { status: 429, headers: { "retry-after": "1" } },
      { status: 503 },
      { body: "<html><title>Storing</title></html>" },
      { body: '{"value": [{"Id": "', headers: { "content-type": "application/json" } },
      { body: '{"value": []}', cutAfter: 4 },
      { body: "plain", headers: { "content-encoding": "gzip" } },
      { body: "" },
      { status: 502 },
    ];
    const begun = play.server.requests.length;
    play.fault = ({ number }) => ((number - begun) % 2 === 1 ? faults[((number - begun - 1) / 2) % faults.length] : undefined);
    const sink = memorySink();
    await play.run(sink);
    expect(stateOf(sink)).toEqual(stateOf(whole));
    expect(sink.cursors).toEqual(whole.cursors);
  });

  it("says what broke where the service never recovers, and keeps what it has", async () => {
    play.fault = ({ url }) => (url.searchParams.get("$skiptoken") === "10" ? { body: "<html><title>Storing</title></html>" } : undefined);
    const sink = memorySink();
    const { streams } = await play.run(sink);
    expect(streams[0]).toMatchObject({ pages: 2, records: 10 });
    expect(streams[0]?.ended).toMatchObject({ message: "markup where JSON was expected (“Storing”), after 6 tries" });
    play.fault = () => undefined;
    await play.run(sink);
    expect(idsIn(sink)).toHaveLength(23);
  });

  it("says which fields, relations and kinds the service no longer has, and goes on with the rest", async () => {
    for (const name of ["Vergaderjaar", "ApiGewijzigdOp", "Kamerstukdossier"]) play.service.gone.add(name);
    play.service.sets.set(
      "Zaak",
      ROWS.map(({ Vergaderjaar, ApiGewijzigdOp, ...row }) => row),
    );
    const notices: SourceProblem[] = [];
    const sink = memorySink();
    const { streams } = await play.run(sink, { entities: ["CASE", "DOCUMENT"], onNotice: (problem) => notices.push(problem) });
    const words = notices.map(({ message }) => message);
    expect(words).toContain("Zaak no longer has Vergaderjaar; it is left empty");
    expect(words).toContain("the service no longer has Document; nothing of it is harvested");
    expect(words.some((message) => message.includes("ApiGewijzigdOp"))).toBe(false);
    expect(play.asked("$orderby")[0]).toBe("GewijzigdOp,Id");
    expect(play.asked("$expand")).toEqual([]);
    expect(streams).toHaveLength(1);
    expect(idsIn(sink)).toHaveLength(23);
  });

  it("begins anew where moments of change come from another field than before", async () => {
    const sink = memorySink();
    await play.run(sink);
    play.service.gone.add("ApiGewijzigdOp");
    await play.run(sink);
    expect(play.asked("$filter").at(-2)).not.toContain(" ge 20");
  });

  it("goes on without a description of the service", async () => {
    play.fault = ({ url }) => (url.pathname.endsWith("$metadata") ? { body: "<html><title>Storing</title></html>" } : undefined);
    const notices: SourceProblem[] = [];
    const sink = memorySink();
    await play.run(sink, { onNotice: (problem) => notices.push(problem) });
    expect(notices).toMatchObject([{ code: "METADATA_UNREADABLE" }]);
    expect(idsIn(sink)).toHaveLength(23);
  });
});
