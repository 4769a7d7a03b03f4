import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { sha256 } from "../../kernel/hash.js";
import { QUERY_PAGE_SCRIPT } from "./query-page-script.js";

/** A file that the query page needs. */
interface PageFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
  /** Where it stands: its content is part of the address, so it never changes there. */
  readonly path: string;
}

let files: readonly PageFile[] | undefined;

/** The files of the query page: the editor, as its package comes, and the script that sets it up. Read once. */
function pageFiles(): readonly PageFile[] {
  files ??= makeFiles();
  return files;
}

/** The address of a file of the query page. */
export function pageFilePath(name: "yasgui.min.js" | "yasgui.min.css" | "query-page.js"): string {
  return pageFiles().find((file) => file.name === name)?.path ?? "";
}

/** Serves the files of the query page, to be kept for ever. */
export async function addQueryPageFiles(app: FastifyInstance): Promise<void> {
  const compressed = new Map<PageFile, Promise<Buffer>>();
  for (const file of pageFiles()) {
    app.get(file.path, async (request, reply) => {
      reply.headers({
        "content-type": `${file.mediaType}; charset=utf-8`,
        "cache-control": "public, max-age=31536000, immutable",
        vary: "Accept-Encoding",
      });
      if (!/\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) return reply.send(file.content);
      const small = compressed.get(file) ?? promisify(gzip)(file.content);
      compressed.set(file, small);
      return reply.header("content-encoding", "gzip").send(await small);
    });
  }
}

function makeFiles(): readonly PageFile[] {
  const build = dirname(createRequire(import.meta.url).resolve("@zazuko/yasgui"));
  return [
    makeFile("yasgui.min.js", "text/javascript", readFileSync(join(build, "yasgui.min.js"))),
    makeFile("yasgui.min.css", "text/css", readFileSync(join(build, "yasgui.min.css"))),
    makeFile("query-page.js", "text/javascript", Buffer.from(QUERY_PAGE_SCRIPT)),
  ];
}

function makeFile(name: string, mediaType: string, content: Buffer): PageFile {
  return { name, mediaType, content, path: `/sparql/files/${sha256(content).slice(0, 12)}/${name}` };
}
