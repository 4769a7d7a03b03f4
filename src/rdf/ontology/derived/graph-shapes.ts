import { foaf, prov, sd } from "../../../vocab/terms/standard.js";
import { thingOf, values } from "../constraints.js";
import { type DerivedShape, oneIri, shapeOf } from "./derived-shape.js";

/** The shape of what named graphs say of themselves: `rdf/derived/graphs.ts`. */
export const GRAPH_SHAPES: readonly DerivedShape[] = [
  shapeOf("NamedGraph", sd.NamedGraph, {
    [sd.name]: oneIri,
    [foaf.primaryTopic]: [...thingOf("document"), ...values(1, 1)],
    [prov.wasDerivedFrom]: [...thingOf("source-file"), ...values(0, 1)],
  }),
];
