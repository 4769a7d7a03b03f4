import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type DumpManifest, listDumps, readManifest } from "../../dump/manifest.js";
import { dumpHtml, dumpsHtml } from "../dumps/dump-pages.js";
import { sendDumpFile } from "../dumps/send-dump-file.js";
import { entityTag, hasAlready } from "../entity-tag.js";
import { negotiateLanguage } from "../negotiation.js";
import type { ServerOptions } from "../server-options.js";
import { htmlVariant, sendVariant, type Variant } from "../variants.js";
import { sendProblem } from "./problems.js";

type DumpRequest = FastifyRequest<{
  Params: { readonly dump?: string; readonly file?: string; readonly extension?: string };
}>;

const DUMP = ":dump(^\\d{4}-\\d{2}-\\d{2}-r[-0-9]{1,19}$)";
const DUMP_WITH_EXTENSION = ":dump(^\\d{4}-\\d{2}-\\d{2}-r[-0-9]{1,19}).:extension";

/**
 * The dumps: `/dump` lists them, `/dump/{dump}` tells of one, `/dump/{dump}/{file}` is a file of it, and `/dump/latest/{file}` leads to that
 * file of the newest. Nothing is there where the server has no folder of dumps.
 */
export async function addDumps(app: FastifyInstance, { dumpFolder: folder }: Pick<ServerOptions, "dumpFolder">): Promise<void> {
  if (folder === undefined) return;
  await app.register(async (scope) => {
    if (!scope.hasReplyDecorator("sendFile")) await scope.register(fastifyStatic, { root: folder, serve: false });
    const list = (request: DumpRequest, reply: FastifyReply) => sendList(request, reply, folder);
    const one = (request: DumpRequest, reply: FastifyReply) => sendDump(request, reply, folder);
    for (const path of ["/dump", "/dump/", "/dump.:extension"]) scope.get(path, list);
    for (const path of [`/dump/${DUMP}`, `/dump/${DUMP}/`, `/dump/${DUMP_WITH_EXTENSION}`]) scope.get(path, one);
    scope.get(`/dump/${DUMP}/:file`, (request: DumpRequest, reply: FastifyReply) => sendFile(request, reply, folder));
    for (const path of ["/dump/latest", "/dump/latest/", "/dump/latest/:file"]) {
      scope.get(path, (request: DumpRequest, reply: FastifyReply) => toNewest(request, reply, folder));
    }
  });
}

async function sendList(request: DumpRequest, reply: FastifyReply, folder: string): Promise<FastifyReply> {
  const dumps = await listDumps(folder);
  const variants = [
    htmlVariant(() => dumpsHtml(dumps, negotiateLanguage(request))),
    { mediaType: "application/json", extension: "json", body: () => JSON.stringify({ dumps }) },
  ];
  return await sendListed(request, reply, variants, "/dump", dumps);
}

async function sendDump(request: DumpRequest, reply: FastifyReply, folder: string): Promise<FastifyReply> {
  const dump = await readManifest(folder, request.params.dump ?? "");
  if (dump === undefined) return noDump(request, reply);
  const variants = [
    htmlVariant(() => dumpHtml(dump, negotiateLanguage(request))),
    { mediaType: "application/json", extension: "json", body: () => JSON.stringify(dump) },
  ];
  return await sendListed(request, reply, variants, `/dump/${dump.id}`, [dump]);
}

// What these pages say depends on the dumps that there are, not on the revision of the archive.
async function sendListed(
  request: DumpRequest,
  reply: FastifyReply,
  variants: readonly Variant[],
  path: string,
  dumps: readonly DumpManifest[],
): Promise<FastifyReply> {
  const known = dumps.map(({ id, createdAt }) => [id, createdAt]);
  const etag = entityTag(request, "dumps", known);
  reply.header("etag", etag);
  if (hasAlready(request, etag)) return reply.code(304).send();
  return await sendVariant(request, reply, variants, { path, extension: request.params.extension });
}

async function sendFile(request: DumpRequest, reply: FastifyReply, folder: string): Promise<FastifyReply> {
  const dump = await readManifest(folder, request.params.dump ?? "");
  if (dump === undefined) return noDump(request, reply);
  return sendDumpFile(request, reply, folder, dump, request.params.file ?? "");
}

async function toNewest(request: DumpRequest, reply: FastifyReply, folder: string): Promise<FastifyReply> {
  const [newest] = await listDumps(folder);
  if (newest === undefined) return noDump(request, reply);
  const { file } = request.params;
  const path = file === undefined ? `/dump/${newest.id}` : `/dump/${newest.id}/${encodeURIComponent(file)}`;
  return reply.header("cache-control", "no-cache").removeHeader("etag").redirect(path, 307);
}

function noDump(request: DumpRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(request, reply, { status: 404, message: "there is no such dump", links: [{ href: "/dump", text: "/dump" }] });
}
