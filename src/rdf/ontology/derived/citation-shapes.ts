import { conceptIri } from "../../../model/define/fields.js";
import { ReferenceStatus } from "../../../vocab/lists/reference.js";
import { rad } from "../../../vocab/terms/own.js";
import { biro, c4o, cito, dcterms, prov, xsd } from "../../../vocab/terms/standard.js";
import { datatype, thingOf, values } from "../constraints.js";
import { turtleIri } from "../turtle-text.js";
import { type DerivedShape, oneIri, shapeOf } from "./derived-shape.js";

const UNRESOLVED = (["NOT_HELD", "AMBIGUOUS", "SUSPECT"] as const).map((key) => turtleIri(conceptIri(ReferenceStatus, key)));

/** The shapes of what follows from references: `rdf/derived/citations.ts`. */
export const CITATION_SHAPES: readonly DerivedShape[] = [
  shapeOf("CitingDocument", rad.Document, { [cito.cites]: thingOf("document"), [dcterms.references]: thingOf("document") }),
  shapeOf("ReferenceTarget", rad.Reference, {
    [biro.references]: [...thingOf("document"), ...values(0, 1)],
    [dcterms.isPartOf]: [...thingOf("footnote"), ...values(0, 1)],
  }),
  {
    ...shapeOf("UnresolvedReference", rad.UnresolvedReference, {
      [rad.referenceStatus]: [["sh:in", `( ${UNRESOLVED.join(" ")} )`], ...values(1, 1)],
    }),
    constraints: [["sh:class", turtleIri(rad.Reference)]],
  },
  shapeOf("InTextReferencePointer", c4o.InTextReferencePointer, {
    [c4o.denotes]: oneIri,
    [rad.pointsToNote]: [...thingOf("footnote"), ...values(0, 1)],
  }),
  shapeOf("Citation", cito.Citation, {
    [cito.hasCitingEntity]: oneIri,
    [cito.hasCitedEntity]: oneIri,
    [prov.wasDerivedFrom]: thingOf("reference"),
    [cito.hasCitationCreationDate]: [...datatype(xsd.date), ...values(0, 1)],
    [cito.hasCitationTimeSpan]: [...datatype(xsd.duration), ...values(0, 1)],
  }),
];
