// What of rdf-parser-csvw the tests use; it brings no types of its own.
declare module "rdf-parser-csvw" {
  import type { Readable } from "node:stream";
  import type { DatasetCore, Quad } from "@rdfjs/types";

  export default class CsvwParser {
    constructor(options: { metadata: DatasetCore; baseIRI: string; timezone?: string });
    import(input: Readable): AsyncIterable<Quad>;
  }
}
