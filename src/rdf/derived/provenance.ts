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
 * something in it: a set of rules with its version, a model, a person. What was read says which activity generated it. The version that was
 * read tells of that activity too, which this program did: in its own graph, and also where nothing was found. Each version of a text and each
 * record of a service has the activity that took it in. All are fragments of what they belong to.
 */
export function provenanceStatements(): Derivation {
  const readers = new Map<string, Set<string>>();
  const read = (idOf: (found: Found) => string | null): Deriver =>
    (<Term>(found: Found, facts: Facts<Term>) => ofFound(found, idOf(found), readers, facts)) as unknown as Deriver;
  return new Map([
    derives(Coder, ({ id, method }, facts) => facts.say(facts.thing(id), rdf.type, facts.term(AGENT_CLASSES[method]))),
    derives(DocumentVersion, ofVersion),
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

const READING = "reading";

function ofFound<Term>({ id, coder }: Found, document: string | null, readers: Map<string, Set<string>>, facts: Facts<Term>): void {
  if (document === null) return;
  const reading = facts.thing(document, READING);
  facts.say(facts.thing(id), prov.wasGeneratedBy, reading);
  const known = readers.get(document) ?? new Set();
  if (known.has(coder)) return;
  if (known.size === 0) {
    readers.set(document, known);
    facts.say(reading, rdf.type, facts.term(prov.Activity));
    facts.say(reading, prov.used, facts.thing(document));
  }
  known.add(coder);
  facts.say(reading, prov.wasAssociatedWith, facts.thing(coder));
}

function ofVersion<Term>({ id, document, source, ingestedAt, replacedAt }: DocumentVersion, facts: Facts<Term>): void {
  const [version, intake, file] = [facts.thing(id), facts.thing(id, "intake"), facts.thing(source)];
  if (replacedAt === null) {
    const reading = facts.thing(document, READING);
    facts.say(reading, rdf.type, facts.term(prov.Activity));
    facts.say(reading, prov.used, version);
    facts.say(reading, prov.wasAssociatedWith, facts.term(rad.program));
  }
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
