import type { Id } from "../../kernel/iri.js";
import { rad } from "../../vocab/terms/own.js";
import { prov } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { dateTime, integer, text } from "../define/fields.js";
import { belongsTo, hasMany, type Many } from "../define/relations.js";
import { Document } from "./document.js";

@entity<SourceFile>({
  table: "source_file",
  path: "source-file",
  rdf: [rad.SourceFile, prov.Entity],
  doc: "A file as it was received, known by the hash of its bytes.",
  order: ["name"],
  label: { from: ["name"], text: (file) => file.name },
})
export class SourceFile extends Node {
  @text({ rdf: rad.sha256, unique: true, doc: "SHA-256 of its bytes." })
  sha256!: string;

  @text({ rdf: rad.fileName, doc: "Name of the file, without its folder." })
  name!: string;

  @text({ rdf: rad.mediaType, doc: "Media type." })
  mediaType!: string;

  @integer({ rdf: rad.byteSize, doc: "Size in bytes." })
  byteSize!: number;

  // The whole text is kept for quotations in context; in RDF and GraphQL it is there as passages.
  @text({ rdf: null, graphql: false, doc: "The text, character for character." })
  text!: string;

  @hasMany(() => DocumentVersion, { by: "source", list: true, doc: "The versions of documents read from it." })
  versions!: Many<DocumentVersion>;
}

@entity<DocumentVersion>({
  table: "document_version",
  path: "document-version",
  rdf: [rad.DocumentVersion, prov.Entity],
  doc: "One state of a document's text, as taken in from one file. A newer one replaces it; its hash and times stay.",
  order: ["document", "-ingestedAt"],
  label: { from: ["ingestedAt"], text: (version) => version.ingestedAt },
})
export class DocumentVersion extends Node {
  @belongsTo(() => Document, { rdf: prov.specializationOf, onDelete: "CASCADE", doc: "The document." })
  document!: Id<Document>;

  @belongsTo(() => SourceFile, { rdf: rad.sourceFile, doc: "The file it was read from." })
  source!: Id<SourceFile>;

  @integer({ rdf: rad.start, doc: "Where its text starts in the file, in UTF-16 code units." })
  start!: number;

  @integer({ rdf: rad.end, doc: "Where its text ends." })
  end!: number;

  @dateTime({ rdf: prov.generatedAtTime, doc: "When the archive took it in." })
  ingestedAt!: string;

  @dateTime({ rdf: prov.invalidatedAtTime, nullable: true, doc: "When a newer version replaced it; empty for the present one." })
  replacedAt!: string | null;
}
