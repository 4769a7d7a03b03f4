-- Finds the versions of an entity that were replaced after a revision: what pointed somewhere then, and no longer does.
CREATE INDEX "record_version_superseded_index" ON "record_version" ("entity", "replaced_in") WHERE "state" IS NOT NULL;
