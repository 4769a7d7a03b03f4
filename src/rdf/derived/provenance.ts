import { Attestation } from "../../model/entities/attestation.js";
import { Coder } from "../../model/entities/coder.js";
import { Commitment } from "../../model/entities/commitment.js";
import { DocumentVersion } from "../../model/entities/document-version.js";
import { Footnote } from "../../model/entities/footnote.js";
import { Position } from "../../model/entities/position.js";
import { Reference } from "../../model/entities/reference.js";
import { Representation } from "../../model/entities/representation.js";
import { SourceRecord } from "../../model/entities/source-record.js";
import type { CoderMethod } from "../../vocab/lists/position.js";
import { rad } from "../../vocab/terms/own.js";
import { prov, rdf } from "../../vocab/terms/standard.js";
import { addressIri } from "../literals.js";
import { type Derivation, type Deriver, derives, type Facts, LITERALS } from "./derivation.js";

const AGENT_CLASSES: Record<CoderMethod, string> = { RULE: prov.SoftwareAgent, MODEL: prov.SoftwareAgent, HUMAN: prov.Person };

/**
 * How each fact came about (PROV-O). A document is read by one activity, `#reading`, with which every coder is associated that found
 * something in it: a set of rules with its version, a model, a person; and this program, where the text that was read is kept. What was read
 * says which activity generated it. Each version of a text and each record of a service has the activity that took it in. All are fragments
 * of what they belong to. Versions must come before what was read in them.
 */
export function provenanceStatements(): Derivation {
  const readers = new Map<string, Set<string>>();
  const read = (idOf: (found: Found) => string | null): Deriver =>
    (<Term>(found: Found, facts: Facts<Term>) => ofFound(found, idOf(found), readers, facts)) as unknown as Deriver;
  return new Map([
    derives(Coder, ({ id, method }, facts) => facts.say(facts.thing(id), rdf.type, facts.term(AGENT_CLASSES[method]))),
    derives(DocumentVersion, (version, facts) => {
      if (version.replacedAt === null) readingOf(version, readers, facts);
      ofVersion(version, facts);
    }),
    derives(SourceRecord, ofSourceRecord),
    [Reference, read((reference) => reference.from ?? null)],
    ...[Footnote, Position, Commitment, Representation, Attestation].map(
      (entityClass) => [entityClass, read((found) => found.document ?? null)] as const,
    ),
  ]);
}

/** What was read in a document. */
interface Found {
  readonly id: string;
  readonly coder: string;
  readonly document?: string | null;
  readonly from?: string;
}

function ofFound<Term>({ id, coder }: Found, document: string | null, readers: Map<string, Set<string>>, facts: Facts<Term>): void {
  if (document === null) return;
  const reading = facts.thing(document, READING);
  facts.say(facts.thing(id), prov.wasGeneratedBy, reading);
  const known = readersOf(document, readers, facts);
  if (known.has(coder)) return;
  known.add(coder);
  facts.say(reading, prov.wasAssociatedWith, facts.thing(coder));
}

function readingOf<Term>({ id, document }: DocumentVersion, readers: Map<string, Set<string>>, facts: Facts<Term>): void {
  readersOf(document, readers, facts);
  const reading = facts.thing(document, READING);
  facts.say(reading, prov.used, facts.thing(id));
  facts.say(reading, prov.wasAssociatedWith, facts.term(rad.program));
}

const READING = "reading";

// Who has read a document so far; the first time, the activity is described.
function readersOf<Term>(document: string, readers: Map<string, Set<string>>, facts: Facts<Term>): Set<string> {
  const known = readers.get(document);
  if (known !== undefined) return known;
  const reading = facts.thing(document, READING);
  facts.say(reading, rdf.type, facts.term(prov.Activity));
  facts.say(reading, prov.used, facts.thing(document));
  const none = new Set<string>();
  readers.set(document, none);
  return none;
}

function ofVersion<Term>({ id, source, ingestedAt }: DocumentVersion, facts: Facts<Term>): void {
  const [version, intake, file] = [facts.thing(id), facts.thing(id, "intake"), facts.thing(source)];
  facts.say(version, prov.wasDerivedFrom, file);
  facts.say(version, prov.wasGeneratedBy, intake);
  activity(intake, ingestedAt, facts);
  facts.say(intake, prov.used, file);
}

function ofSourceRecord<Term>({ id, url, retrievedAt }: SourceRecord, facts: Facts<Term>): void {
  const harvest = facts.thing(id, "harvest");
  facts.say(facts.thing(id), prov.wasGeneratedBy, harvest);
  activity(harvest, retrievedAt, facts);
  const address = url === null ? undefined : addressIri(url);
  if (address !== undefined) facts.say(harvest, prov.used, facts.foreign(address));
}

function activity<Term>(done: Term, endedAt: string, facts: Facts<Term>): void {
  facts.say(done, rdf.type, facts.term(prov.Activity));
  facts.say(done, prov.endedAtTime, facts.literal(endedAt, LITERALS.dateTime));
  facts.say(done, prov.wasAssociatedWith, facts.term(rad.program));
}
