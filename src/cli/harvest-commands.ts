import { type Command, Option } from "commander";
import { HARVEST_SOURCES, type HarvestSource, OFFICIAL_ADDRESSES, type ServiceAddresses } from "../harvest/harvest-options.js";
import { archiveRawStore } from "../ingest/archive-raw-store.js";
import { archiveFileSink, wantedFiles } from "../ingest/harvested-files.js";
import { recordSink } from "../ingest/records/store-records.js";
import { ArchiveError } from "../kernel/errors.js";
import { ingestOptions, withArchive } from "./archive.js";
import { assembleAndTell } from "./assemble-and-tell.js";
import { type HarvestCommand, harvestCommand } from "./commands/harvest.js";
import { day, dossierNumber, wholeNumber } from "./option-values.js";
import { packageVersion } from "./package-version.js";
import type { Run } from "./run.js";
import type { Settings } from "./settings.js";
import { type Terminal, writeLine } from "./terminal.js";

const MOST = 10_000_000;

interface Options extends Pick<HarvestCommand, "dossier" | "since" | "until" | "limit" | "proposals" | "files"> {
  readonly source?: readonly HarvestSource[];
  readonly contact?: string;
}

/** Adds the command that brings the archive up to date from the official services. */
export function addHarvest(program: Command, terminal: Terminal, run: Run): void {
  program
    .command("harvest")
    .description("bring the archive up to date from the official services; goes on where it stopped")
    .addOption(new Option("--source <source...>", "which services (default: odata)").choices(HARVEST_SOURCES))
    .addOption(new Option("--dossier <number>", "only this dossier").argParser(dossierNumber))
    .addOption(new Option("--since <day>", "only papers of this day or later").argParser(day))
    .addOption(new Option("--until <day>", "only papers of this day or earlier").argParser(day))
    .option("--limit <number>", "stop after so many records", wholeNumber(1, MOST))
    .option("--proposals", "the government's letters on proposals of the Commission as well (dossier 22112)", false)
    .option("--files", "the texts of the papers as well", false)
    .option("--contact <address>", "an e-mail or web address at which the services can reach you (or HARVEST_CONTACT)")
    .action((options: Options) => run((settings) => harvestInto(terminal, settings, options)));
}

function harvestInto(terminal: Terminal, settings: Settings, { source, contact, ...options }: Options): Promise<number> {
  const command = {
    ...options,
    sources: source ?? ["odata"],
    contact: contactOf(contact ?? terminal.environment["HARVEST_CONTACT"]),
    addresses: addressesOf(terminal.environment),
    version: packageVersion(),
  };
  return withArchive(
    settings,
    async ({ store, seed }) => {
      const ingest = ingestOptions(settings, seed, terminal.now, false);
      const code = await harvestCommand(terminal, settings, command, {
        sink: recordSink(store, () => undefined),
        rawStore: archiveRawStore(store),
        fileSink: archiveFileSink(store, ingest, {
          stored: () => undefined,
          failed: (identifier, message) => writeLine(terminal.errors, `raadsarchief: ${identifier}: ${message}`),
        }),
        // What the records make known is known only once they are put together.
        wantedFiles: async function* () {
          await assembleAndTell(terminal, settings, store, ingest);
          yield* wantedFiles(store, command);
        },
      });
      await assembleAndTell(terminal, settings, store, ingest);
      return code;
    },
    "SPARE",
  );
}

// Services ask to be told who is asking.
function contactOf(contact: string | undefined): string {
  if (contact !== undefined && contact.trim() !== "") return contact;
  throw new ArchiveError("CONFIGURATION", "the services must know whom to write to", {
    place: "--contact or HARVEST_CONTACT",
    advice: "give an e-mail or web address",
  });
}

/** The addresses of the services, each of which an environment variable can replace: a mirror, or a server for tests. */
function addressesOf(environment: NodeJS.ProcessEnv): ServiceAddresses {
  return {
    odata: environment["HARVEST_ODATA_URL"] ?? OFFICIAL_ADDRESSES.odata,
    syncfeed: environment["HARVEST_SYNCFEED_URL"] ?? OFFICIAL_ADDRESSES.syncfeed,
    sru: environment["HARVEST_SRU_URL"] ?? OFFICIAL_ADDRESSES.sru,
    files: environment["HARVEST_FILES_URL"] ?? OFFICIAL_ADDRESSES.files,
  };
}
