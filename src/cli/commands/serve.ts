import type { Limits } from "../../graphql/limits.js";
import { createServer } from "../../http/server.js";
import { withArchive } from "../archive.js";
import { archiveServices } from "../archive-services.js";
import { readCatalogSettings, UNNAMED_PUBLISHER_WARNING } from "../catalog-settings.js";
import { dumpFolder } from "../dump-settings.js";
import { packageVersion } from "../package-version.js";
import type { Settings } from "../settings.js";
import { readSparqlSettings, sparqlOf } from "../sparql-settings.js";
import { EXIT, type Terminal, writeJson, writeLine } from "../terminal.js";

export interface ServeCommand {
  readonly port: number;
  readonly host: string;
  readonly introspection: boolean;
  /** Limits that differ from the defaults. */
  readonly limits: Partial<Limits>;
  /** Whether SPARQL is served, where the environment does not switch it off. */
  readonly sparql: boolean;
  /** The folder of the dumps, where it is not the one of the settings. */
  readonly dumps?: string;
}

/** `raadsarchief serve`: brings the store up to date, seeds it where it is empty, and serves until it is asked to stop. */
export async function serveCommand(
  terminal: Terminal,
  settings: Settings,
  { port, host, introspection, limits, sparql, dumps }: ServeCommand,
): Promise<number> {
  const catalog = readCatalogSettings(terminal.environment);
  if (catalog.publisher.name === null) writeLine(terminal.errors, UNNAMED_PUBLISHER_WARNING);
  const sparqlSettings = readSparqlSettings(sparql, terminal.environment);
  const log = logTo(terminal);
  return await withArchive(settings, async ({ store }) => {
    const server = await createServer({
      store,
      baseIri: settings.baseIri,
      services: archiveServices(store.database),
      introspection,
      catalog,
      dumpFolder: dumpFolder(dumps, terminal.environment, settings.databasePath),
      version: packageVersion(),
      limits,
      ...sparqlOf(sparqlSettings, settings, store, log),
      log,
    });
    try {
      const address = await server.listen(host, port);
      if (settings.json) writeJson(terminal.output, { graphql: `${address}/graphql` });
      else
        writeLine(
          terminal.output,
          `raadsarchief serves GraphQL at ${address}/graphql (open it in a browser for GraphiQL); stop with Ctrl-C`,
        );
      await terminal.stopped;
    } finally {
      await server.close();
    }
    return EXIT.OK;
  });
}

function logTo(terminal: Terminal): (line: string, error?: unknown) => void {
  return (line, error) => {
    const cause = error === undefined ? "" : ` ${error instanceof Error ? error.stack : String(error)}`;
    writeLine(terminal.errors, `${terminal.now()} ${line}${cause}`);
  };
}
