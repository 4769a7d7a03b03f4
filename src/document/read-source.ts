import { DEFAULT_DECODE_LIMITS, type DecodeLimits, decodeSource, refuseSize } from "./decode.js";
import { readDocx } from "./docx/read-docx.js";
import { isPdf, isZip } from "./file-format.js";
import { readHtml } from "./html/read-html.js";
import type { ParsedFile } from "./model.js";
import { readOfficialXml } from "./official-xml/read-official-xml.js";
import { readPdf } from "./pdf/read-pdf.js";
import { readText } from "./read-text.js";

/**
 * Reads a file as it was received, in any format the archive knows; what it is, its content tells, not its name.
 *
 * @param name file path or URL, named in every error
 * @throws ArchiveError INPUT_TOO_LARGE, INPUT_EMPTY, INPUT_NOT_TEXT, INPUT_BAD_ENCODING or INPUT_DAMAGED
 */
export async function readSource(bytes: Uint8Array, name: string, limits: DecodeLimits = DEFAULT_DECODE_LIMITS): Promise<ParsedFile> {
  refuseSize(bytes, name, limits);
  if (isPdf(bytes)) return await readPdf(bytes, name);
  if (isZip(bytes)) return readDocx(bytes, name);
  const source = decodeSource(bytes, name, limits);
  if (source.form === "PLAIN") return readText(source);
  return source.mediaType === "text/html" ? readHtml(source) : readOfficialXml(source);
}
