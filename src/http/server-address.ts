import type { ServerOptions } from "./server-options.js";

/** Address at which the server is reached, with a slash at the end: where the base of the IRIs leads, unless the operator says otherwise. */
export function serverAddress({ baseIri, catalog }: Pick<ServerOptions, "baseIri" | "catalog">): string {
  return catalog?.publicUrl ?? baseIri;
}
