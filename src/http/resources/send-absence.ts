import type { Quad } from "@rdfjs/types";
import type { FastifyReply, FastifyRequest } from "fastify";
import { toIri, toPage } from "../../kernel/iri.js";
import { definitionOfId } from "../../model/registry.js";
import { termFactory } from "../../rdf/n3.js";
import { type Absence, findAbsence } from "../../store/resource/find-absence.js";
import { dcterms, owl, prov, rdf, rdfs, xsd } from "../../vocab/terms/standard.js";
import { originalLinks } from "../memento/time-line.js";
import { pathOf } from "../request-address.js";
import { sendProblem } from "../routes/problems.js";
import { serverAddress } from "../server-address.js";
import type { ServerOptions } from "../server-options.js";
import type { AskedForm } from "./find-form.js";
import { nameOfGone, sortAndKey } from "./name-of-gone.js";

const { namedNode, literal, quad } = termFactory;

const LANGUAGES = ["nl", "en"] as const;

/**
 * Answers for a thing that is not there: 301 where it has another address now, 410 where it was taken out, 404 where it never was.
 * `asked` holds the readings of the path; `prefix` is what stood before it (`/id/`), so that the new address is of the same sort.
 */
export async function sendAbsence(
  request: FastifyRequest,
  reply: FastifyReply,
  options: Pick<ServerOptions, "store" | "baseIri" | "catalog">,
  asked: readonly AskedForm[],
  prefix: string,
): Promise<FastifyReply> {
  const { store, baseIri } = options;
  for (const form of asked) {
    const absence = await findAbsence(store.database, form.id);
    if (absence?.kind === "MOVED") return sendMoved(request, reply, baseIri, form, absence.to, prefix);
    if (absence?.kind === "GONE") return sendGone(request, reply, options, form.id, absence);
  }
  return sendProblem(request, reply, { status: 404, message: `the archive has nothing at ${pathOf(request)}` });
}

function sendMoved(
  request: FastifyRequest,
  reply: FastifyReply,
  base: string,
  { id, extension }: AskedForm,
  to: string,
  prefix: string,
): FastifyReply {
  const href = `${toPage(prefix, to)}${extension === undefined ? "" : `.${extension}`}`;
  const [former, present] = [namedNode(toIri(base, id)), namedNode(toIri(base, to))];
  reply.header("location", href);
  return sendProblem(request, reply, {
    status: 301,
    message: `this has another address now: ${href}`,
    links: [{ href, text: href }],
    facts: [quad(former, namedNode(dcterms.isReplacedBy), present), quad(former, namedNode(owl.sameAs), present)],
  });
}

function sendGone(
  request: FastifyRequest,
  reply: FastifyReply,
  options: Pick<ServerOptions, "baseIri" | "catalog">,
  id: string,
  { at, record }: Extract<Absence, { kind: "GONE" }>,
): FastifyReply {
  const thing = namedNode(toIri(options.baseIri, id));
  const definition = definitionOfId(id);
  const label = definition === undefined || record === null ? null : nameOfGone(definition, record);
  const facts: Quad[] = [quad(thing, namedNode(prov.invalidatedAtTime), literal(at, namedNode(xsd.dateTime)))];
  for (const iri of definition?.rdfClasses ?? []) facts.push(quad(thing, namedNode(rdf.type), namedNode(iri)));
  if (label !== null) for (const lang of LANGUAGES) facts.push(quad(thing, namedNode(rdfs.label), literal(label[lang], lang)));
  reply.header("link", originalLinks(id, serverAddress(options)).join(", "));
  const name = label === null ? "" : `; it was called “${label.en}”`;
  return sendProblem(request, reply, {
    status: 410,
    message: `this was in the archive until ${at}${name}`,
    facts,
    thing: { name: label ?? sortAndKey(definition, id), until: at },
  });
}
