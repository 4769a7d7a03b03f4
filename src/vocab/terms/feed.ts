import { createVocabulary } from "../create-vocabulary.js";

/** The terms of the change feed: Linked Data Event Streams over TREE, with the activities of ActivityStreams 2.0. */
// biome-ignore format: names read better in rows
export const ldes = createVocabulary(
  "https://w3id.org/ldes#",
  "EventStream", "timestampPath", "sequencePath", "versionOfPath", "versionCreateObject", "versionUpdateObject", "versionDeleteObject",
  "transactionPath", "transactionFinalizedPath", "transactionFinalizedObject", "immutable", "pollingInterval",
);
// biome-ignore format: names read better in rows
export const tree = createVocabulary(
  "https://w3id.org/tree#",
  "Node", "RootNode", "GreaterThanOrEqualToRelation", "LessThanOrEqualToRelation", "member", "node", "path", "relation", "shape", "value", "view",
);
// biome-ignore format: names read better in rows
export const as = createVocabulary(
  "https://www.w3.org/ns/activitystreams#",
  "Create", "Update", "Delete", "object", "target", "context", "published",
);
