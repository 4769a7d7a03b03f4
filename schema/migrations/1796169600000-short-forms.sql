-- Short forms: a reference that points back (`idem`) leads to its antecedent; kind SHORT_FORM. SQLite cannot alter a check, so the table is made anew.
CREATE TABLE "temporary_reference" ("id" text PRIMARY KEY NOT NULL, "order" integer NOT NULL, "kind" text NOT NULL, "surface" text NOT NULL, "normal" text, "status" text NOT NULL, "from_id" text NOT NULL, "footnote_id" text, "anchor_id" text, "agenda_item_id" text, "target_id" text, "chamber" text, "parliamentary_year" text, "pages" text, "title" text, "author" text, "publication_date" text, "url" text, "coder_id" text NOT NULL, "confidence" real NOT NULL, "antecedent_id" text,
  CONSTRAINT "reference_kind_check" CHECK ("kind" IN ('KAMERSTUK', 'DOSSIER', 'HANDELINGEN', 'AANHANGSEL', 'COM', 'COUNCIL_DOCUMENT', 'PROCEDURE', 'EU_ACT', 'OFFICIAL_JOURNAL', 'ECLI', 'STAATSBLAD', 'STAATSCOURANT', 'TRACTATENBLAD', 'COMMITMENT_NUMBER', 'PARLIAMENT_NUMBER', 'URL', 'SHORT_FORM', 'EXTERNAL')),
  CONSTRAINT "reference_status_check" CHECK ("status" IN ('RESOLVED', 'KNOWN', 'NOT_HELD', 'AMBIGUOUS', 'SUSPECT', 'EXTERNAL')),
  CONSTRAINT "reference_chamber_check" CHECK ("chamber" IN ('TWEEDE_KAMER', 'EERSTE_KAMER')),
  CONSTRAINT "reference_publication_date_check" CHECK ("publication_date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT "reference_coder_id_foreign_key" FOREIGN KEY ("coder_id") REFERENCES "coder" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "reference_target_id_foreign_key" FOREIGN KEY ("target_id") REFERENCES "document" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "reference_agenda_item_id_foreign_key" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
  CONSTRAINT "reference_anchor_id_foreign_key" FOREIGN KEY ("anchor_id") REFERENCES "text_anchor" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
  CONSTRAINT "reference_footnote_id_foreign_key" FOREIGN KEY ("footnote_id") REFERENCES "footnote" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
  CONSTRAINT "reference_from_id_foreign_key" FOREIGN KEY ("from_id") REFERENCES "document" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "reference_antecedent_id_foreign_key" FOREIGN KEY ("antecedent_id") REFERENCES "reference" ("id") ON DELETE SET NULL ON UPDATE NO ACTION);
INSERT INTO "temporary_reference"("id", "order", "kind", "surface", "normal", "status", "from_id", "footnote_id", "anchor_id", "agenda_item_id", "target_id", "chamber", "parliamentary_year", "pages", "title", "author", "publication_date", "url", "coder_id", "confidence") SELECT "id", "order", "kind", "surface", "normal", "status", "from_id", "footnote_id", "anchor_id", "agenda_item_id", "target_id", "chamber", "parliamentary_year", "pages", "title", "author", "publication_date", "url", "coder_id", "confidence" FROM "reference";
DROP TABLE "reference";
ALTER TABLE "temporary_reference" RENAME TO "reference";
CREATE INDEX "reference_agenda_item_id_index" ON "reference" ("agenda_item_id");
CREATE INDEX "reference_anchor_id_index" ON "reference" ("anchor_id");
CREATE INDEX "reference_antecedent_id_index" ON "reference" ("antecedent_id");
CREATE INDEX "reference_coder_id_index" ON "reference" ("coder_id");
CREATE INDEX "reference_footnote_id_index" ON "reference" ("footnote_id");
CREATE INDEX "reference_from_id_index" ON "reference" ("from_id");
CREATE INDEX "reference_normal_index" ON "reference" ("normal");
CREATE INDEX "reference_status_index" ON "reference" ("status");
CREATE INDEX "reference_target_id_index" ON "reference" ("target_id");
CREATE TRIGGER "reference_unsearchable" after delete on "reference" begin delete from "search_entry" where "record_id" = old."id"; end;
