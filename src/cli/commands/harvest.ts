import { type Client, createClient } from "../../harvest/client.js";
import { POLITE, userAgent } from "../../harvest/client-options.js";
import { SYSTEM_CLOCK } from "../../harvest/clock.js";
import { type HarvestSummary, harvest } from "../../harvest/harvest.js";
import { HARVEST_DEFAULTS, type HarvestSource, type ServiceAddresses } from "../../harvest/harvest-options.js";
import type { RawStore } from "../../harvest/raw-store.js";
import { harvestFiles, type RepositoryCounts } from "../../harvest/repository-files.js";
import { COUNCIL_WORDS, councilDossiers, dossierChoice, type Selection } from "../../harvest/selection.js";
import type { FileSink, HarvestSink } from "../../harvest/sink.js";
import { ArchiveError } from "../../kernel/errors.js";
import type { Settings } from "../settings.js";
import { EXIT, type Terminal, tellError, writeJson, writeLine } from "../terminal.js";

export interface HarvestCommand {
  readonly sources: readonly HarvestSource[];
  /** Key of the only dossier wanted; undefined for all that are about the Council. */
  readonly dossier: string | undefined;
  /** First and last day, ISO 8601, that is printed on what is wanted. */
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly limit: number | undefined;
  /** Whether the Commission's proposals (22112) are wanted as well. */
  readonly proposals: boolean;
  /** Whether the texts of papers are wanted as well as the records. */
  readonly files: boolean;
  readonly addresses: ServiceAddresses;
  /** Whom the services can reach. */
  readonly contact: string;
  /** Version of this program. */
  readonly version: string;
}

/** Where a harvest goes: records and texts into the archive, answers into the store of raw answers. */
export interface HarvestTarget {
  readonly sink: HarvestSink;
  readonly rawStore: RawStore;
  /** Takes the texts of papers; asked for after the records. */
  readonly fileSink: FileSink;
  /** Identifiers of the papers whose text the archive wants and does not hold. */
  wantedFiles(): AsyncIterable<string>;
}

/** `raadsarchief harvest`: a line for each kind of record; exit 1 when a service failed, with everything stored that came before. */
export async function harvestCommand(
  terminal: Terminal,
  settings: Settings,
  command: HarvestCommand,
  target: HarvestTarget,
): Promise<number> {
  const stop = new AbortController();
  void terminal.stopped.then(() => stop.abort(new Error("stopped")));
  const client = createClient({
    ...POLITE,
    userAgent: userAgent(command.version, command.contact),
    rawStore: target.rawStore,
    clock: SYSTEM_CLOCK,
    random: Math.random,
    onWait: ({ url, milliseconds, reason }) => {
      const host = new URL(url).host;
      writeLine(terminal.errors, `raadsarchief: ${host}: ${reason}; asking again in ${Math.ceil(milliseconds / 1000)} seconds`);
    },
  });
  const summary = await harvest(client, target.sink, harvestOptions(terminal, command), stop.signal);
  const files = command.files ? await harvestTexts(client, command, target, stop.signal) : null;
  tellSummary(terminal, settings, { ...summary, client: client.counts() }, files);
  return summary.streams.some(({ ended }) => ended instanceof ArchiveError) ? EXIT.FAILED : EXIT.OK;
}

async function harvestTexts(
  client: Client,
  command: HarvestCommand,
  target: HarvestTarget,
  signal: AbortSignal,
): Promise<RepositoryCounts | null> {
  const options = { client, base: command.addresses.files, limit: command.limit ?? null };
  try {
    return await harvestFiles(target.wantedFiles(), target.fileSink, options, signal);
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}

function harvestOptions(terminal: Terminal, command: HarvestCommand) {
  return {
    ...HARVEST_DEFAULTS,
    sources: command.sources,
    addresses: command.addresses,
    selection: selectionOf(command),
    limit: command.limit ?? null,
    onNotice: ({ message, place }: { message: string; place: string }) => writeLine(terminal.errors, `raadsarchief: ${place}: ${message}`),
    onProgress: ({ stream, records, total }: { stream: string; records: number; total: number | null }) =>
      writeLine(terminal.errors, `${stream}: ${records}${total === null ? "" : ` of ${total}`} records`),
  };
}

// One dossier is asked for by its number only; words would bring in others.
function selectionOf({ dossier, since, until, proposals }: HarvestCommand): Selection {
  const chosen =
    dossier === undefined
      ? { dossiers: councilDossiers(proposals), words: COUNCIL_WORDS }
      : { dossiers: [dossierChoice(dossier)], words: [] };
  return { ...chosen, since: since ?? null, until: until ?? null };
}

function tellSummary(terminal: Terminal, settings: Settings, { streams, client }: HarvestSummary, files: RepositoryCounts | null): void {
  for (const { ended, ...counts } of streams) {
    if (ended instanceof ArchiveError) tellError(terminal, ended, settings.json);
    const state = ended instanceof ArchiveError ? "FAILED" : (ended ?? "DONE");
    if (settings.json) writeJson(terminal.output, { ...counts, state });
    else
      writeLine(
        terminal.output,
        `${counts.stream}: ${counts.records} records, ${counts.deletions} of them deletions, ${counts.problems} problems`,
      );
  }
  if (settings.json) {
    if (files !== null) writeJson(terminal.output, { stream: "files", ...files });
    return;
  }
  if (files !== null)
    writeLine(terminal.output, `texts: ${files.files}, ${files.unchanged} of them unchanged; ${files.notPublished} papers without one`);
  writeLine(terminal.output, `${client.requests} requests, ${client.unchanged} of them unchanged, ${client.retries} repeated`);
}
