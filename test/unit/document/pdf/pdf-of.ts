import { deflateSync } from "node:zlib";

/** Words on a page: from the left and from the bottom, in points. */
export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: "Helvetica" | "Helvetica-Bold" | "Helvetica-Oblique";
}

const FONTS = ["Helvetica", "Helvetica-Bold", "Helvetica-Oblique"] as const;

/** A PDF of A4 pages with words on them, in the standard fonts; a small one, without anything else. */
export function pdfOf(pages: readonly (readonly Words[])[]): Uint8Array {
  const first = 3 + FONTS.length;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`);
  const fonts = FONTS.map((_, index) => `/F${index} ${3 + index} 0 R`).join(" ");
  return pdfOfObjects([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${pages.length} >>`,
    ...FONTS.map((font) => `<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`),
    ...pages.flatMap((words, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << ${fonts} >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
      streamOf(words.map(drawn).join("\n")),
    ]),
  ]);
}

/** A PDF of objects, the first of which is its catalog; `trailer` stands in the trailer besides the usual. */
export function pdfOfObjects(objects: readonly string[], trailer = ""): Uint8Array {
  let text = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(text, "latin1"));
}

/** A deflated stream object. */
export function streamOf(content: string, details = ""): string {
  const packed = deflateSync(Buffer.from(content, "latin1")).toString("latin1");
  return `<< /Length ${packed.length} /Filter /FlateDecode ${details} >>\nstream\n${packed}\nendstream`;
}

/** Lines of running text under each other, 12 points apart. */
export function linesOf(lines: readonly string[], at: Omit<Words, "text">): Words[] {
  return lines.map((text, index) => ({ ...at, text, y: at.y - index * 1.2 * (at.size ?? 10) }));
}

// In Windows-1252, in which the dashes and the euro have bytes of their own.
function drawn({ text, x, y, size = 10, font = "Helvetica" }: Words): string {
  const bytes = text
    .replace(/[\\()]/gu, "\\$&")
    .replaceAll("–", "\x96")
    .replaceAll("•", "\x95")
    .replaceAll("’", "\x92");
  return `BT /F${FONTS.indexOf(font)} ${size} Tf ${x} ${y} Td (${bytes}) Tj ET`;
}
