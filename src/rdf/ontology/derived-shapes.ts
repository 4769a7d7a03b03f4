import { CITATION_SHAPES } from "./derived/citation-shapes.js";
import { COVERAGE_SHAPES } from "./derived/coverage-shapes.js";
import type { DerivedShape } from "./derived/derived-shape.js";
import { GRAPH_SHAPES } from "./derived/graph-shapes.js";
import { MEETING_SHAPES } from "./derived/meeting-shapes.js";
import { ORGANISATION_SHAPES } from "./derived/organisation-shapes.js";
import { PROVENANCE_SHAPES } from "./derived/provenance-shapes.js";
import { PUBLICATION_SHAPES } from "./derived/publication-shapes.js";

/** The shapes of everything that follows from records. */
export const DERIVED_SHAPES: readonly DerivedShape[] = [
  ...PUBLICATION_SHAPES,
  ...MEETING_SHAPES,
  ...CITATION_SHAPES,
  ...ORGANISATION_SHAPES,
  ...PROVENANCE_SHAPES,
  ...GRAPH_SHAPES,
  ...COVERAGE_SHAPES,
];
