import type { Id } from "../../kernel/iri.js";
import { Chamber, DocumentKind, HoldingStatus } from "../../vocab/lists/document.js";
import { SourceOrigin } from "../../vocab/lists/source.js";
import { rad } from "../../vocab/terms/own.js";
import { dcterms, eli } from "../../vocab/terms/standard.js";
import { entity, Node } from "../define/entity.js";
import { concept, date, dateTime, text, textList, url } from "../define/fields.js";
import { hasMany, type Links, linkedFrom, linksTo, type Many, mayBelongTo } from "../define/relations.js";
import { Actor } from "./actor.js";
import { AgendaItem } from "./agenda-item.js";
import { Attestation } from "./attestation.js";
import { Commitment } from "./commitment.js";
import { Council } from "./council.js";
import { Diagnostic } from "./diagnostic.js";
import { DocumentIdentifier } from "./document-identifier.js";
import { DocumentVersion } from "./document-version.js";
import { Dossier } from "./dossier.js";
import { Footnote } from "./footnote.js";
import { Passage } from "./passage.js";
import { Position } from "./position.js";
import { Presidency } from "./presidency.js";
import { Redaction } from "./redaction.js";
import { Reference } from "./reference.js";
import { Representation } from "./representation.js";
import { Section } from "./section.js";
import { SourceRecord } from "./source-record.js";

@entity<Document>({
  table: "document",
  path: "document",
  rdf: [rad.Document, eli.Work],
  doc: "A document: a letter, a report, a note, or a paper that is only cited.",
  order: ["-date", "identifier"],
  label: { from: ["title", "subject", "identifier"], text: (document) => document.subject ?? document.title ?? document.identifier },
})
export class Document extends Node {
  @text({ rdf: dcterms.identifier, unique: true, doc: "Official identifier in its normal form: kst-21501-33-1149." })
  identifier!: string;

  @concept(DocumentKind, { rdf: eli.work_type, doc: "What it is." })
  kind!: DocumentKind;

  @text({ rdf: dcterms.title, lang: "nl", nullable: true, doc: "Title as printed." })
  title!: string | null;

  @text({ rdf: rad.subjectLine, lang: "nl", nullable: true, doc: "Subject as printed, or what it concerns in a few words." })
  subject!: string | null;

  @date({ rdf: eli.date_document, nullable: true, index: true, doc: "Date of the document." })
  date!: string | null;

  @concept(Chamber, { rdf: rad.chamber, nullable: true, doc: "The chamber it is addressed to." })
  chamber!: Chamber | null;

  @text({ rdf: rad.number, nullable: true, doc: "Number within its dossier: 1149, or a letter for the Eerste Kamer." })
  number!: string | null;

  @text({ rdf: rad.placeOfIssue, lang: "nl", nullable: true, doc: "Place from which it was sent." })
  place!: string | null;

  @text({ rdf: rad.languageTag, doc: "Language of the text, BCP 47: nl." })
  language!: string;

  @concept(HoldingStatus, { rdf: rad.holdingStatus, doc: "How much of it the archive has." })
  status!: HoldingStatus;

  @text({ rdf: rad.addressee, lang: "nl", nullable: true, doc: "To whom it is addressed, as printed." })
  addressee!: string | null;

  @text({ rdf: rad.organisation, lang: "nl", nullable: true, doc: "The unit that issued it, for an internal note." })
  organisation!: string | null;

  @textList({ rdf: rad.signatory, doc: "Names of those who signed." })
  signatories!: readonly string[];

  @url({ rdf: rad.sourceUrl, nullable: true, doc: "Where the official text is published." })
  sourceUrl!: string | null;

  @text({ rdf: rad.sha256, nullable: true, doc: "SHA-256 of the file it was read from." })
  sha256!: string | null;

  @dateTime({ rdf: rad.retrievedAt, nullable: true, doc: "When that file was taken into the archive." })
  retrievedAt!: string | null;

  @text({ rdf: rad.mediaType, nullable: true, doc: "Media type of that file." })
  mediaType!: string | null;

  @concept(SourceOrigin, { rdf: rad.origin, nullable: true, doc: "Where that file came from." })
  origin!: SourceOrigin | null;

  @url({ rdf: dcterms.license, nullable: true, doc: "The licence under which the source gives it." })
  licence!: string | null;

  @mayBelongTo(() => Document, { rdf: dcterms.isPartOf, onDelete: "SET NULL", doc: "The document with which it came in one file." })
  partOf!: Id<Document> | null;

  @hasMany(() => Document, { by: "partOf", list: true, doc: "Other documents that came in the same file." })
  parts!: Many<Document>;

  @mayBelongTo(() => Document, { rdf: eli.is_annex_of, onDelete: "SET NULL", doc: "The document to which it is attached." })
  attachedTo!: Id<Document> | null;

  @hasMany(() => Document, { by: "attachedTo", doc: "Its attachments." })
  attachments!: Many<Document>;

  @linksTo(() => Dossier, { table: "document_dossier", rdf: rad.dossier, doc: "The dossiers it belongs to." })
  dossiers!: Links<Dossier>;

  @linksTo(() => Actor, { table: "document_sender", rdf: dcterms.creator, doc: "Who sent it." })
  senders!: Links<Actor>;

  @linksTo(() => Presidency, {
    table: "document_presidency",
    rdf: rad.mentionsPresidency,
    doc: "The presidencies that its text names, in order of first mention.",
  })
  presidenciesMentioned!: Links<Presidency>;

  @hasMany(() => DocumentIdentifier, { by: "document", list: true, doc: "Other official numbers of it." })
  otherIdentifiers!: Many<DocumentIdentifier>;

  @hasMany(() => DocumentVersion, { by: "document", doc: "The versions of its text that the archive has taken in." })
  versions!: Many<DocumentVersion>;

  @hasMany(() => SourceRecord, { by: "document", list: true, doc: "The records of official services that tell of it." })
  sourceRecords!: Many<SourceRecord>;

  @hasMany(() => Section, { by: "document", list: true, doc: "Its sections in order." })
  sections!: Many<Section>;

  @hasMany(() => Passage, { by: "document", doc: "Its passages in order." })
  passages!: Many<Passage>;

  @hasMany(() => Footnote, { by: "document", doc: "Its footnotes in order." })
  footnotes!: Many<Footnote>;

  @hasMany(() => Reference, { by: "from", doc: "What it cites." })
  references!: Many<Reference>;

  @hasMany(() => Reference, { by: "target", doc: "The references that lead to it: where it is cited." })
  citedBy!: Many<Reference>;

  @linkedFrom(() => Council, { by: "documents", doc: "The Councils it is about, each with its role." })
  councils!: Many<Council>;

  @linkedFrom(() => AgendaItem, { by: "documents", doc: "The agenda items it treats." })
  agendaItems!: Many<AgendaItem>;

  @hasMany(() => Position, { by: "document", doc: "The positions it reports or announces." })
  positions!: Many<Position>;

  @hasMany(() => Commitment, { by: "document", doc: "The commitments made in it." })
  commitments!: Many<Commitment>;

  @hasMany(() => Representation, { by: "document", doc: "Who represented a member state, according to it." })
  representations!: Many<Representation>;

  @hasMany(() => Redaction, { by: "document", doc: "What was blacked out in it." })
  redactions!: Many<Redaction>;

  @hasMany(() => Diagnostic, { by: "document", doc: "What is odd in it, or could not be read." })
  diagnostics!: Many<Diagnostic>;

  @hasMany(() => Attestation, { by: "document", doc: "The facts it attests, with the words." })
  attestations!: Many<Attestation>;
}
