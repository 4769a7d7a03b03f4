import { ArchiveError } from "../kernel/errors.js";

/** The formats in which the archive writes RDF. */
export type RdfFormat = "nt" | "ttl" | "nq" | "trig" | "jsonld" | "rdf";

export interface RdfFormatInfo {
  readonly name: string;
  /** Registered media type, without parameters. */
  readonly mediaType: string;
  /** File extension without the dot; equal to the key of the format. */
  readonly extension: RdfFormat;
  /** Whether it keeps the named graphs: which document each statement comes from. */
  readonly graphs: boolean;
}

/** Every format with its media type and extension. */
export const RDF_FORMATS: Readonly<Record<RdfFormat, RdfFormatInfo>> = {
  nt: { name: "N-Triples", mediaType: "application/n-triples", extension: "nt", graphs: false },
  ttl: { name: "Turtle", mediaType: "text/turtle", extension: "ttl", graphs: false },
  nq: { name: "N-Quads", mediaType: "application/n-quads", extension: "nq", graphs: true },
  trig: { name: "TriG", mediaType: "application/trig", extension: "trig", graphs: true },
  jsonld: { name: "JSON-LD", mediaType: "application/ld+json", extension: "jsonld", graphs: false },
  rdf: { name: "RDF/XML", mediaType: "application/rdf+xml", extension: "rdf", graphs: false },
};

/** The format of a file by its extension; throws `ArchiveError` INPUT_NOT_TEXT for an extension that is not of RDF. */
export function formatOfFile(path: string): RdfFormat {
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const format = Object.values(RDF_FORMATS).find((info) => info.extension === extension);
  if (format !== undefined) return format.extension;
  const known = Object.keys(RDF_FORMATS)
    .map((key) => `.${key}`)
    .join(" ");
  throw new ArchiveError("INPUT_NOT_TEXT", "not a file of RDF by its name", { place: path, advice: `use one of the extensions ${known}` });
}
