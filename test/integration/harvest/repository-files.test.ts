import { afterEach, describe, expect, it } from "vitest";
import { harvestFiles } from "../../../src/harvest/repository-files.js";
import type { FileSink, HarvestedFile } from "../../../src/harvest/sink.js";
import type { SourceProblem } from "../../../src/sources/source-problem.js";
import { type Playback, type PlaybackServer, startPlayback } from "../../support/playback-server.js";
import { memoryRawStore, quickClient } from "../../support/playback-server-client.js";

let server: PlaybackServer;
afterEach(() => server.close());

const XML = '<?xml version="1.0"?><officiele-publicatie><kamerstuk><stuk/></kamerstuk></officiele-publicatie>\n';

function fileSink() {
  const files: HarvestedFile[] = [];
  const problems: SourceProblem[] = [];
  const sink: FileSink = {
    storeFile: async (file) => void files.push(file),
    storeProblem: async (_, problem) => void problems.push(problem),
  };
  return { files, problems, sink };
}

const publisher: Playback = ({ url, headers }) => {
  if (url.pathname === "/kst-21501-33-1.xml") {
    const held = headers["if-none-match"] === '"a"';
    return held ? { status: 304 } : { body: XML, headers: { etag: '"a"', "content-type": "application/xml; charset=utf-8" } };
  }
  return url.pathname === "/kst-21501-33-2.xml" ? { body: "<!doctype html><html><title>Niet gevonden</title></html>" } : { status: 404 };
};

describe("a harvest of the texts of papers", () => {
  it("stores the XML of each paper, with where it came from", async () => {
    server = await startPlayback(publisher);
    const { files, sink } = fileSink();
    const rawStore = memoryRawStore();
    const options = { client: quickClient({ rawStore }), base: server.address, limit: null };
    expect(await harvestFiles(["kst-21501-33-1"], sink, options)).toEqual({ files: 1, unchanged: 0, notPublished: 0 });
    expect(new TextDecoder().decode(files[0]?.body)).toBe(XML);
    expect(files[0]).toMatchObject({ identifier: "kst-21501-33-1", unchanged: false, response: { mediaType: "application/xml" } });
    expect(await harvestFiles(["kst-21501-33-1"], sink, options)).toEqual({ files: 1, unchanged: 1, notPublished: 0 });
    expect(files[1]?.response).toEqual(files[0]?.response);
  });

  it("tells of papers that have no XML, and of what is no paper, without asking twice", async () => {
    server = await startPlayback(publisher);
    const { files, problems, sink } = fileSink();
    const wanted = ["kst-21501-33-2", "kst-21501-33-3", "../../etc/passwd", "kst-21501-33-1"];
    const counts = await harvestFiles(wanted, sink, { client: quickClient(), base: server.address, limit: null });
    expect(counts).toEqual({ files: 1, unchanged: 0, notPublished: 3 });
    expect(files).toHaveLength(1);
    expect(problems.map(({ message }) => message)).toEqual([
      "kst-21501-33-2 is not published as XML",
      "kst-21501-33-3 is not known to the publisher",
      "../../etc/passwd is no identifier of a publication",
    ]);
    expect(server.requests).toHaveLength(3);
  });

  it("asks again for XML that is cut off, and stops at its limit", async () => {
    server = await startPlayback(({ number }) => ({ body: number === 1 ? XML.slice(0, 60) : XML }));
    const { files, sink } = fileSink();
    const wanted = (async function* () {
      yield "kst-21501-33-1";
      yield "kst-21501-33-4";
    })();
    const told: number[] = [];
    await harvestFiles(wanted, sink, { client: quickClient(), base: server.address, limit: 1, onProgress: (count) => told.push(count) });
    expect(files.map(({ identifier }) => identifier)).toEqual(["kst-21501-33-1"]);
    expect(server.requests).toHaveLength(2);
    expect(told).toEqual([1]);
  });
});
