import { strToU8, type ZipOptions, zipSync } from "fflate";
import { readDocx } from "../../src/document/docx/read-docx.js";
import type { ParsedFile, ParsedPart } from "../../src/document/model.js";
import { ArchiveError } from "../../src/kernel/errors.js";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a Word document, each as the XML within its root element; `links` are targets of hyperlinks by id. */
export interface WordParts {
  readonly body: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  /** The header of the first page; the body must refer to it as `header`. */
  readonly header?: string;
  readonly links?: Readonly<Record<string, string>>;
}

/** Refers to the header of the first page, at the end of a body. */
export const FIRST_PAGE_HEADER = '<w:sectPr><w:headerReference w:type="first" r:id="header"/><w:titlePg/></w:sectPr>';

const ROOTS = {
  footnotes: "w:footnotes",
  endnotes: "w:endnotes",
  styles: "w:styles",
  numbering: "w:numbering",
  settings: "w:settings",
  header: "w:hdr",
} as const;

/** The files of a Word document by name, as text. */
export function wordParts(parts: WordParts): Record<string, string> {
  const { body, links = {} } = parts;
  const others = (Object.keys(ROOTS) as (keyof typeof ROOTS)[]).filter((name) => parts[name] !== undefined);
  const related = others.map((name) => `<Relationship Id="${name}" Type="${RELATIONSHIPS}/${name}" Target="${name}.xml"/>`);
  const linked = Object.entries(links).map(
    ([id, target]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/hyperlink" Target="${target}" TargetMode="External"/>`,
  );
  return {
    "[Content_Types].xml":
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": `<Relationships><Relationship Id="a" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?>\n<w:document ${W} ${R} ${MC}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships>${related.join("")}${linked.join("")}</Relationships>`,
    ...Object.fromEntries(others.map((name) => [`word/${name}.xml`, `<${ROOTS[name]} ${W} ${R} ${MC}>${parts[name]}</${ROOTS[name]}>`])),
  };
}

/** A ZIP archive of files. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>, options: ZipOptions = {}): Uint8Array {
  const bytes = Object.entries(files).map(([name, file]) => [name, typeof file === "string" ? strToU8(file) : file]);
  return zipSync(Object.fromEntries(bytes), options);
}

/** A Word document with these parts. */
export function wordFile(parts: WordParts): Uint8Array {
  return zip(wordParts(parts));
}

/** A paragraph of words, with what its properties say. */
export function paragraph(words: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(words)}</w:p>`;
}

/** A run of words, with what its properties say. */
export function run(words: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A footnote with an id and words, as Word writes it. */
export function footnote(id: number, words: string): string {
  return `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${run(` ${words}`)}</w:p></w:footnote>`;
}

/** The marker of a footnote. */
export function marker(id: number): string {
  return `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
}

/** What is read of a Word document with one letter in it. */
export function readWord(parts: WordParts): { readonly file: ParsedFile; readonly part: ParsedPart } {
  const file = readDocx(wordFile(parts), "brief.docx");
  const [part] = file.parts;
  if (part === undefined) throw new Error("one document expected");
  return { file, part };
}

/** The texts of the passages of a Word document with these paragraphs and tables. */
export function textsOf(body: string, others: Omit<WordParts, "body"> = {}): readonly string[] {
  return readWord({ body, ...others }).part.passages.map(({ text }) => text);
}

/** The line of the error that reading a file throws, after its code. */
export function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ArchiveError) return `${error.code} ${error.line}`;
    throw error;
  }
  throw new Error("nothing was refused");
}
