import { Unzlib } from "fflate";
import { ArchiveError } from "../../kernel/errors.js";
import { damagedPdf, tooLargePdf } from "./refusals.js";

/** How much of the bytes before a stream is searched for how it is packed. */
const DICTIONARY_REACH = 2048;
/** A PDF ends with this mark; readers look for it in so many bytes from the end. */
const END_REACH = 2048;
/** Packed bytes that are unpacked at once, so that counting keeps up. */
const SLICE = 16 * 1024;
const PACKING = /\/(?:Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode)\b/gu;
const DEFLATED = /^\[?\s{0,9}\/(?:Fl|FlateDecode)\b/u;
const MADE_LARGE = "leave it out; it was made to be large";

/**
 * Looks through the streams of a PDF before anything is made of them: a file that is cut off, or that unpacks to far more than any paper holds, is
 * refused here, because a reader of PDF would mend the one in silence and fill the memory with the other.
 *
 * @param maxUnpacked bytes that may come out of all streams together
 * @throws ArchiveError INPUT_DAMAGED or INPUT_TOO_LARGE
 */
export function checkStreams(bytes: Uint8Array, place: string, maxUnpacked: number): void {
  // One character for each byte, so that offsets stay those of the bytes.
  const text = new TextDecoder("latin1").decode(bytes);
  if (!text.slice(-END_REACH).includes("%%EOF")) throw damagedPdf(place, "it is cut off: the mark that ends a PDF is missing");
  const isEncrypted = text.includes("/Encrypt");
  let left = maxUnpacked;
  for (let at = nextStream(text, 0); at !== null; at = nextStream(text, at.end)) {
    const filters = filtersOf(text, at.keyword);
    // Nothing is packed twice but to hide how large it is.
    if ((filters.match(PACKING)?.length ?? 0) > 1) throw tooLargePdf(place, "a stream in it is packed more than once", MADE_LARGE);
    if (isEncrypted || !DEFLATED.test(filters)) continue;
    left -= unpackedSize(bytes.subarray(at.start, at.end), left, place);
  }
}

interface StreamPlace {
  /** Offset of the word `stream`. */
  readonly keyword: number;
  readonly start: number;
  readonly end: number;
}

function nextStream(text: string, from: number): StreamPlace | null {
  let keyword = text.indexOf("stream", from);
  while (keyword >= 0 && (text.startsWith("end", keyword - 3) || !/[\r\n]/u.test(text.charAt(keyword + 6))))
    keyword = text.indexOf("stream", keyword + 6);
  if (keyword < 0) return null;
  const start = keyword + (text.startsWith("\r\n", keyword + 6) ? 8 : 7);
  const end = text.indexOf("endstream", start);
  return { keyword, start, end: end < 0 ? text.length : end };
}

// How a stream is packed: what its dictionary says of it, the outermost packing first.
function filtersOf(text: string, keyword: number): string {
  const before = text.slice(Math.max(0, keyword - DICTIONARY_REACH), keyword);
  const dictionary = before.slice(Math.max(before.lastIndexOf("endobj"), before.lastIndexOf("endstream"), 0));
  return /\/(?:Filter|F)\s{0,9}(?<filters>\[[^\]]{0,300}\]|\/\w+)/u.exec(dictionary)?.groups?.["filters"] ?? "";
}

function unpackedSize(packed: Uint8Array, left: number, place: string): number {
  let size = 0;
  const inflate = new Unzlib((chunk) => {
    size += chunk.length;
    if (size > left) throw tooLargePdf(place, "its streams unpack to more than any paper holds", MADE_LARGE);
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    throw damagedPdf(place, `a stream in it cannot be unpacked (${error instanceof Error ? error.message : "unknown"})`);
  }
  return size;
}
