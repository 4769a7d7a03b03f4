-- Who cites a document, in the order in which that is listed, and what a document cites, are read from the index alone.
DROP INDEX "reference_from_id_index";
CREATE INDEX "reference_from_id_index" ON "reference" ("from_id", "target_id");
DROP INDEX "reference_target_id_index";
CREATE INDEX "reference_target_id_index" ON "reference" ("target_id", "from_id", "order");
