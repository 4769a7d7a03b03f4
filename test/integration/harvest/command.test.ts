import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type HarvestCommand, harvestCommand } from "../../../src/cli/commands/harvest.js";
import { readSettings } from "../../../src/cli/settings.js";
import type { HarvestedFile } from "../../../src/harvest/sink.js";
import { type PlaybackServer, startPlayback, withFaults } from "../../support/playback-server.js";
import { memoryRawStore, memorySink } from "../../support/playback-server-client.js";
import { caseRow, playOData } from "../../support/playback-server-odata.js";

let server: PlaybackServer;
let isBroken: boolean;
beforeEach(async () => {
  isBroken = false;
  const service = playOData({ Zaak: [caseRow(1, 0), caseRow(2, 1)] }, 250);
  const text = { body: "<officiele-publicatie><kamerstuk/></officiele-publicatie>" };
  server = await startPlayback(
    withFaults(service.answer, ({ url }) => {
      if (url.pathname.endsWith(".xml")) return text;
      return isBroken && url.pathname.endsWith("Zaak") ? { status: 429, headers: { "retry-after": "86400" } } : undefined;
    }),
  );
});
afterEach(() => server.close());

async function run(changes: Partial<HarvestCommand> = {}, json = false) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const terminal = {
    input: new PassThrough(),
    output,
    errors,
    environment: {},
    now: () => "",
    stopped: new Promise<void>(() => undefined),
  };
  const files: HarvestedFile[] = [];
  const sink = memorySink();
  const target = {
    sink,
    rawStore: memoryRawStore(),
    fileSink: { storeFile: async (file: HarvestedFile) => void files.push(file), storeProblem: async () => undefined },
    wantedFiles: async function* () {
      yield "kst-21501-33-1";
    },
  };
  const addresses = { odata: `${server.address}/OData/v5`, syncfeed: server.address, sru: server.address, files: server.address };
  const command: HarvestCommand = {
    sources: ["odata"],
    dossier: "21501-33",
    since: undefined,
    until: undefined,
    limit: undefined,
    proposals: false,
    files: true,
    addresses,
    contact: "archive@example.org",
    version: "0.0.0",
    ...changes,
  };
  const exitCode = await harvestCommand(terminal, readSettings({ json }, {}), command, target);
  return { exitCode, output: String(output.read() ?? ""), errors: String(errors.read() ?? ""), sink, files };
}

describe("raadsarchief harvest", () => {
  it("tells what came, how far it is and what the service no longer has", async () => {
    const { exitCode, output, errors, sink, files } = await run();
    expect(exitCode).toBe(0);
    expect(sink.records.size).toBe(2);
    expect(files).toHaveLength(1);
    expect(output).toMatch(
      /^odata\/CASE\/\w{10}: 2 records, 0 of them deletions, 0 problems\ntexts: 1, 0 of them unchanged; 0 papers without one\n3 requests/u,
    );
    expect(errors).toContain("the service no longer has Document; nothing of it is harvested");
    expect(errors).toMatch(/odata\/CASE\/\w{10}: 2 of 2 records/u);
  });

  it("answers in JSON where asked, and exits with 1 where a service failed", async () => {
    isBroken = true;
    const { exitCode, output, errors } = await run({ files: false }, true);
    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ records: 0, state: "FAILED" });
    expect(errors).toContain("asks to wait 86400 seconds");
  });

  it("needs a contact", async () => {
    await expect(run({ contact: "" })).rejects.toMatchObject({ code: "CONFIGURATION" });
  });
});
