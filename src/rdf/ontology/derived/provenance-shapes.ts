import { rad } from "../../../vocab/terms/own.js";
import { prov, xsd } from "../../../vocab/terms/standard.js";
import { datatype, thingOf, values } from "../constraints.js";
import { anIri, type DerivedShape, partOf, shapeOf } from "./derived-shape.js";

const READ = {
  Footnote: rad.Footnote,
  Reference: rad.Reference,
  Position: rad.Position,
  Commitment: rad.Commitment,
  Representation: rad.Representation,
  Attestation: rad.Attestation,
};

/** The shapes of where each fact comes from: `rdf/derived/provenance.ts`. */
export const PROVENANCE_SHAPES: readonly DerivedShape[] = [
  ...Object.entries(READ).map(([name, iri]) =>
    shapeOf(`${name}Provenance`, iri, { [prov.wasGeneratedBy]: [...partOf("reading"), ...values(0, 1)] }),
  ),
  shapeOf("DocumentVersionProvenance", rad.DocumentVersion, {
    [prov.wasDerivedFrom]: [...thingOf("source-file"), ...values(0, 1)],
    [prov.wasGeneratedBy]: [...partOf("intake"), ...values(0, 1)],
  }),
  shapeOf("SourceRecordProvenance", rad.SourceRecord, { [prov.wasGeneratedBy]: [...partOf("harvest"), ...values(0, 1)] }),
  shapeOf("ProvenanceActivity", prov.Activity, {
    [prov.used]: anIri,
    [prov.wasAssociatedWith]: [...anIri, ...values(1)],
    [prov.endedAtTime]: [...datatype(xsd.dateTime), ...values(0, 1)],
  }),
];
