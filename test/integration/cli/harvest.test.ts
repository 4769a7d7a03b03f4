import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type PlaybackServer, startPlayback, withFaults } from "../../support/playback-server.js";
import { caseRow, type ODataService, playOData } from "../../support/playback-server-odata.js";
import { runCommand } from "../../support/terminal.js";

const AGENDA = {
  ...caseRow(1, 0),
  Nummer: "2031Z00001",
  Soort: "Brief regering",
  Titel: "Raad voor Vervoer, Telecommunicatie en Energie",
  Onderwerp: "Geannoteerde agenda formele Telecomraad 5 juni 2030",
  GestartOp: "2030-05-16T00:00:00+02:00",
  Volgnummer: 9001,
};
const PAPER = `<officiele-publicatie><kamerstuk><kamerstukkop/><dossier><dossiernummer><dossiernr>21 501</dossiernr>-<raadnr>33</raadnr></dossiernummer>
  <titel>Raad voor Vervoer, Telecommunicatie en Energie</titel></dossier><stuk><stuknr>Nr. <ondernummer kamer="2">9001</ondernummer></stuknr>
  <titel>BRIEF VAN DE MINISTER VAN ECONOMISCHE ZAKEN</titel><algemeen><vrije-tekst><tekst status="goed">
  <al>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</al><al>Den Haag, 16 mei 2030</al>
  <al>Hierbij zend ik u de agenda. Zie Kamerstuk 22 112, nr. 4001.</al></tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`;

describe("raadsarchief harvest", () => {
  let folder: string;
  let service: ODataService;
  let server: PlaybackServer;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "raadsarchief-"));
    service = playOData({ Zaak: [AGENDA] }, 250);
    server = await startPlayback(
      withFaults(service.answer, ({ url }) =>
        url.pathname.endsWith("/kst-21501-33-9001.xml") ? { headers: { "content-type": "application/xml" }, body: PAPER } : undefined,
      ),
    );
  });
  afterEach(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (...args: readonly string[]) =>
    runCommand(["--database", `sqlite:${join(folder, "archive.sqlite")}`, "--json", ...args], {
      environment: {
        HARVEST_CONTACT: "archive@example.org",
        HARVEST_ODATA_URL: `${server.address}/OData/v5`,
        HARVEST_FILES_URL: server.address,
      },
      stopped: new Promise<void>(() => undefined),
    });

  // A new archive takes the whole seed in first.
  const NEW_ARCHIVE = 60_000;

  it(
    "brings records into the archive, and the second time nothing",
    async () => {
      const first = await run("harvest", "--dossier", "21501-33");
      expect(first).toMatchObject({ exitCode: 0 });
      const traced = await run("trace", "kst-21501-33-9001", "--format", "json");
      expect(traced).toMatchObject({ exitCode: 0 });
      const second = await run("harvest", "--dossier", "21501-33");
      expect(second.exitCode).toBe(0);
      expect(second.output).not.toContain("assembled");
    },
    NEW_ARCHIVE,
  );

  it(
    "fetches the texts of what it knows, and goes on where one is not published",
    async () => {
      await run("harvest", "--dossier", "21501-33");
      const { exitCode, output } = await run("harvest", "--dossier", "21501-33", "--since", "2030-01-01", "--files");
      expect(exitCode).toBe(0);
      expect(output).toMatch(/"stream":"files","files":1,/);
      const unresolved = await run("unresolved", "--dossier", "22112", "--format", "json");
      expect(unresolved.output).toContain("kst-22112-4001");
    },
    NEW_ARCHIVE,
  );

  it("wants to know whom the services can reach", async () => {
    const { exitCode, errors } = await runCommand(["--database", `sqlite:${join(folder, "archive.sqlite")}`, "harvest"]);
    expect(exitCode).toBe(1);
    expect(errors).toContain("HARVEST_CONTACT");
  });
});
