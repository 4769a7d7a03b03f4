import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ATOM, atomFeed } from "../../feed/atom/atom-feed.js";
import { type ChangeFilter, readChanges } from "../../feed/atom/read-changes.js";
import { DocumentKind } from "../../vocab/lists/document.js";
import { ARCHIVE_NAME } from "../html.js";
import { serverAddress } from "../server-address.js";
import type { ServerOptions } from "../server-options.js";
import { sendProblem } from "./problems.js";

/** Changes on one page of the feed. */
const ENTRIES = 50;

type Options = Pick<ServerOptions, "store" | "baseIri" | "catalog" | "services">;

type AtomRequest = FastifyRequest<{ Querystring: Readonly<Record<string, unknown>> }>;

/**
 * The last changes as Atom: `/feed.atom`, with `dossier`, `configuration`, `kind` and `cites` (an official number in any spelling) to hear of
 * some only; `before` leads on to older ones. 400 for a filter that cannot be read.
 */
export function addAtom(app: FastifyInstance, options: Options): void {
  app.get("/feed.atom", (request: AtomRequest, reply) => sendFeed(request, reply, options));
}

async function sendFeed(request: AtomRequest, reply: FastifyReply, options: Options): Promise<FastifyReply> {
  const { store, baseIri, catalog } = options;
  const read = readFilter(request.query, options.services);
  if (typeof read === "string")
    return sendProblem(request, reply, { status: 400, message: read, links: [{ href: "/feed.atom", text: "/feed.atom" }] });
  const { filter, before } = read;
  const changes = await readChanges(store.database, filter, ENTRIES, before);
  const page = { filter, before, publisher: catalog?.publisher.name ?? ARCHIVE_NAME };
  reply.header("content-type", `${ATOM}; charset=utf-8`);
  return reply.send(atomFeed(changes, page, { base: baseIri, server: serverAddress(options) }));
}

/** The filter of a request, or what is wrong with it. */
function readFilter(
  query: Readonly<Record<string, unknown>>,
  services: Options["services"],
): { readonly filter: ChangeFilter; readonly before: number | undefined } | string {
  const unknown = Object.keys(query).find((name) => !["dossier", "configuration", "kind", "cites", "before"].includes(name));
  if (unknown !== undefined) return `the feed has no filter ${unknown}; it has dossier, configuration, kind, cites and before`;
  const given = (name: string): string | undefined => (query[name] === undefined ? undefined : String(query[name]));
  const [dossier, cites, kind, before] = [given("dossier"), given("cites"), given("kind"), given("before")];
  const wantedDossier = dossier === undefined ? undefined : services.normaliseDossier(dossier);
  if (dossier !== undefined && wantedDossier === undefined) return `${JSON.stringify(dossier)} is no dossier; write it like 21501-33`;
  const wantedKind = kind?.toUpperCase().replaceAll("-", "_");
  if (wantedKind !== undefined && !Object.hasOwn(DocumentKind.values, wantedKind)) {
    return `${JSON.stringify(kind)} is no kind of document; they are ${DocumentKind.keys.join(", ")}`;
  }
  if (before !== undefined && !/^[1-9]\d{0,14}$/.test(before)) return "before is the place of a change, a number from 1";
  const wantedCites = cites === undefined ? undefined : (services.normaliseIdentifier(cites) ?? cites);
  const filter = { dossier: wantedDossier, configuration: given("configuration")?.toLowerCase(), kind: wantedKind, cites: wantedCites };
  return { filter, before: before === undefined ? undefined : Number(before) };
}
