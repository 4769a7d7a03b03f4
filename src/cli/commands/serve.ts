import type { Limits } from "../../graphql/limits.js";
import { createServer } from "../../http/server.js";
import { withArchive } from "../archive.js";
import { archiveServices } from "../archive-services.js";
import type { Settings } from "../settings.js";
import { EXIT, type Terminal, writeJson, writeLine } from "../terminal.js";

export interface ServeCommand {
  readonly port: number;
  readonly host: string;
  readonly introspection: boolean;
  /** Limits that differ from the defaults. */
  readonly limits: Partial<Limits>;
}

/** `raadsarchief serve`: brings the store up to date, seeds it where it is empty, and serves until it is asked to stop. */
export async function serveCommand(
  terminal: Terminal,
  settings: Settings,
  { port, host, introspection, limits }: ServeCommand,
): Promise<number> {
  return await withArchive(settings, async ({ store }) => {
    const server = await createServer({
      store,
      baseIri: settings.baseIri,
      services: archiveServices(store.database),
      introspection,
      limits,
      log: (line, error) =>
        writeLine(
          terminal.errors,
          `${terminal.now()} ${line}${error === undefined ? "" : ` ${error instanceof Error ? error.stack : String(error)}`}`,
        ),
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
