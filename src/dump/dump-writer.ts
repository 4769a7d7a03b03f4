import { join } from "node:path";
import type { ArchiveEntry } from "../rdf/archive-entries.js";
import { RDF_FORMATS, type RdfFormat } from "../rdf/formats.js";
import { statementWriter } from "../rdf/serialise/serialise.js";
import type { DumpFile } from "./manifest.js";
import { type FileFigures, packedFile } from "./packed-file.js";

/** What all files of a dump are called, before the extension. */
export const DUMP_NAME = "raadsarchief";

/** The formats that are written while the store is read; N-Quads are sorted by themselves. */
const FORMATS = ["nt", "ttl", "trig", "jsonld", "rdf"] as const satisfies readonly RdfFormat[];

/** Records after which is told how far it is. */
const TOLD_AFTER = 20_000;

/** What reading the whole archive once has given. */
export interface WrittenStatements {
  readonly files: readonly DumpFile[];
  readonly statements: number;
}

/** Writes all statements in every format at once, so that the store is read once for all of them. */
export async function writeStatements(
  entries: AsyncIterable<Iterable<ArchiveEntry>>,
  folder: string,
  base: string,
  progress: (records: number) => void,
): Promise<WrittenStatements> {
  const outputs = FORMATS.map((format) => ({
    format,
    writer: statementWriter(format, base),
    file: packedFile(join(folder, rdfName(format))),
  }));
  try {
    for (const { file, writer } of outputs) await file.write(writer.start());
    let statements = 0;
    let records = 0;
    let told = 0;
    for await (const group of entries) {
      const texts = outputs.map(() => "");
      for (const entry of group) {
        for (const [index, { writer }] of outputs.entries()) texts[index] += writer.entry(entry);
        statements += entry.quads.length;
        records += 1;
      }
      for (const [index, { file }] of outputs.entries()) await file.write(texts[index] ?? "");
      if (records >= told + TOLD_AFTER) {
        told = records;
        progress(records);
      }
    }
    for (const { file, writer } of outputs) await file.write(writer.end());
    const figures = await Promise.all(outputs.map(({ file }) => file.close()));
    return { statements, files: outputs.map(({ format }, index) => rdfFile(format, figures[index] as FileFigures, statements)) };
  } finally {
    for (const { file } of outputs) file.abandon();
  }
}

/** The name of the file of a format: `raadsarchief.nt.gz`. */
export function rdfName(format: RdfFormat): string {
  return `${DUMP_NAME}.${format}.gz`;
}

/** What the manifest says of a file of RDF. */
export function rdfFile(format: RdfFormat, figures: FileFigures, count: number): DumpFile {
  const { name, mediaType, graphs } = RDF_FORMATS[format];
  const extra = graphs ? ", with a named graph for each source document" : "";
  const title = format === "nq" ? `${name}${extra}, sorted, so that two dumps can be compared line by line` : `${name}${extra}`;
  return { name: rdfName(format), title, form: format, mediaType, packageType: null, compression: "gzip", ...figures, count };
}
