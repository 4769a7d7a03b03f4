import { join } from "node:path";
import type { FastifyReply, FastifyRequest } from "fastify";
import { CHECKSUM_FILE, type DumpManifest, MANIFEST_FILE } from "../../dump/manifest.js";
import { hasAlready } from "../entity-tag.js";
import { sendProblem } from "../routes/problems.js";

/** A file as it is sent. */
interface Download {
  readonly name: string;
  readonly mediaType: string;
  /** Changes when the content does. */
  readonly mark: string;
  /** The digest of the file, where it is known. */
  readonly sha256?: string;
}

/**
 * Sends a file of a dump, whole or in part (`Range`, RFC 9110 section 14), so that a download can be resumed. It comes as it stands on the
 * disk: a compressed file is `application/gzip` and never unpacked on the way, so that its size and its checksum are those of the manifest.
 * Only what the manifest names is ever sent, whatever else may be in the folder.
 */
export function sendDumpFile(request: FastifyRequest, reply: FastifyReply, folder: string, dump: DumpManifest, name: string): FastifyReply {
  const download = downloadOf(dump, name);
  if (download === undefined) {
    const links = [{ href: `/dump/${dump.id}`, text: dump.id }];
    return sendProblem(request, reply, { status: 404, message: `the dump ${dump.id} has no such file`, links });
  }
  const etag = `"${download.mark}"`;
  reply.headers({
    etag,
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": download.mediaType,
    "content-disposition": `attachment; filename="${download.name}"`,
    ...(download.sha256 === undefined ? {} : { "repr-digest": `sha-256=:${Buffer.from(download.sha256, "hex").toString("base64")}:` }),
  });
  if (hasAlready(request, etag)) return reply.code(304).send();
  decideRange(request, etag);
  const options = { cacheControl: false, contentType: false, etag: false, index: false as const, dotfiles: "deny" as const };
  return reply.sendFile(download.name, join(folder, dump.id), options);
}

function downloadOf(dump: DumpManifest, name: string): Download | undefined {
  if (name === MANIFEST_FILE) return { name, mediaType: "application/json; charset=utf-8", mark: `${dump.id}-manifest-${dump.createdAt}` };
  if (name === CHECKSUM_FILE) return { name, mediaType: "text/plain; charset=utf-8", mark: `${dump.id}-sums-${dump.createdAt}` };
  const file = dump.files.find((each) => each.name === name);
  if (file === undefined) return undefined;
  const mediaType = file.compression === null ? `${file.mediaType}; charset=utf-8` : `application/${file.compression}`;
  return { name, mediaType, mark: file.sha256, sha256: file.sha256 };
}

// The library behind `sendFile` would compare with a tag of its own. A part is only of use to who has the rest of the same file; a date is
// compared there.
function decideRange({ raw: { headers } }: FastifyRequest, etag: string): void {
  const { "if-range": condition } = headers;
  if (typeof condition === "string" && condition.includes('"')) {
    if (condition.trim() !== etag) delete headers.range;
    delete headers["if-range"];
  }
  delete headers["if-none-match"];
}
