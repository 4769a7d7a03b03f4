-- What official services tell: their records as received, activities of parliament, and how far each service has been read.
CREATE TABLE "activity" ("id" text PRIMARY KEY NOT NULL, "number" text NOT NULL, "kind" text, "role" text NOT NULL, "subject" text, "date" text, "status" text, "committee" text, "chamber" text,
  CONSTRAINT "activity_role_check" CHECK ("role" IN ('ANNOTATED_AGENDA', 'REPORT', 'WRITTEN_CONSULTATION', 'DEBATE', 'MOTION', 'OTHER')),
  CONSTRAINT "activity_date_check" CHECK ("date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT "activity_chamber_check" CHECK ("chamber" IN ('TWEEDE_KAMER', 'EERSTE_KAMER')));
CREATE TABLE "activity_council" ("source_id" text NOT NULL, "target_id" text NOT NULL, "position" integer NOT NULL,
  CONSTRAINT "activity_council_source_id_foreign_key" FOREIGN KEY ("source_id") REFERENCES "activity" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "activity_council_target_id_foreign_key" FOREIGN KEY ("target_id") REFERENCES "council" ("id") ON DELETE CASCADE ON UPDATE NO ACTION, PRIMARY KEY ("source_id", "target_id"));
CREATE TABLE "source_record" ("id" text PRIMARY KEY NOT NULL, "origin" text NOT NULL, "record_type" text NOT NULL, "key" text NOT NULL, "number" text, "url" text, "sha256" text NOT NULL, "changed_at" text, "retrieved_at" text NOT NULL, "deleted" boolean NOT NULL, "licence" text, "content" text NOT NULL, "document_id" text, "activity_id" text,
  CONSTRAINT "source_record_origin_check" CHECK ("origin" IN ('FILE', 'ODATA', 'SYNCFEED', 'SRU', 'REPOSITORY', 'SEED')),
  CONSTRAINT "source_record_deleted_check" CHECK ("deleted" IN (0, 1)),
  CONSTRAINT "source_record_document_id_foreign_key" FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
  CONSTRAINT "source_record_activity_id_foreign_key" FOREIGN KEY ("activity_id") REFERENCES "activity" ("id") ON DELETE SET NULL ON UPDATE NO ACTION);
CREATE INDEX "source_record_number_index" ON "source_record" ("number");
CREATE INDEX "source_record_document_id_index" ON "source_record" ("document_id");
CREATE INDEX "source_record_activity_id_index" ON "source_record" ("activity_id");
CREATE INDEX "activity_council_target_id_index" ON "activity_council" ("target_id");
CREATE UNIQUE INDEX "activity_number_unique" ON "activity" ("number");
CREATE INDEX "activity_date_index" ON "activity" ("date");
ALTER TABLE "document" ADD COLUMN "origin" text CONSTRAINT "document_origin_check" CHECK ("origin" IN ('FILE', 'ODATA', 'SYNCFEED', 'SRU', 'REPOSITORY', 'SEED'));
ALTER TABLE "document" ADD COLUMN "licence" text;
-- Bodies of answers and files as they came, by their hash; the answers that an address last gave; where each stream goes on.
CREATE TABLE "raw_content" ("sha256" text PRIMARY KEY NOT NULL, "size" integer NOT NULL, "gzip" blob NOT NULL);
CREATE TABLE "raw_response" ("url" text PRIMARY KEY NOT NULL, "sha256" text NOT NULL, "media_type" text NOT NULL, "retrieved_at" text NOT NULL, "etag" text, "last_modified" text);
CREATE INDEX "raw_response_sha256_index" ON "raw_response" ("sha256");
CREATE TABLE "harvest_cursor" ("stream" text PRIMARY KEY NOT NULL, "cursor" text NOT NULL);
-- What the records say of a document beside its text, put together from all of them: taken in again whenever the text changes.
CREATE TABLE "record_facts" ("document_id" text PRIMARY KEY NOT NULL, "facts" text NOT NULL);
