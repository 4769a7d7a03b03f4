CREATE TABLE "activity" (
  "id" text PRIMARY KEY NOT NULL,
  "number" text NOT NULL,
  "kind" text,
  "role" text NOT NULL,
  "subject" text,
  "date" text,
  "status" text,
  "committee" text,
  "chamber" text,
  CONSTRAINT "activity_role_check" CHECK ("role" IN ('ANNOTATED_AGENDA', 'REPORT', 'WRITTEN_CONSULTATION', 'DEBATE', 'MOTION', 'OTHER')),
  CONSTRAINT "activity_date_check" CHECK ("date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT "activity_chamber_check" CHECK ("chamber" IN ('TWEEDE_KAMER', 'EERSTE_KAMER')));
CREATE INDEX "activity_date_index" ON "activity" ("date");
CREATE UNIQUE INDEX "activity_number_unique" ON "activity" ("number");
CREATE TABLE "activity_council" (
  "source_id" text NOT NULL,
  "target_id" text NOT NULL,
  "position" integer NOT NULL,
  CONSTRAINT "activity_council_source_id_foreign_key" FOREIGN KEY ("source_id") REFERENCES "activity" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "activity_council_target_id_foreign_key" FOREIGN KEY ("target_id") REFERENCES "council" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  PRIMARY KEY ("source_id", "target_id"));
CREATE INDEX "activity_council_target_id_index" ON "activity_council" ("target_id");
CREATE TABLE "actor" (
   "id" text PRIMARY KEY NOT NULL,
  "key" text NOT NULL,
  "kind" text NOT NULL,
  "label_nl" text NOT NULL,
  "label_en" text,
  "country_id" text,
  "presidency_id" text,
  "authority_iri" text,
  CONSTRAINT "actor_kind_check" CHECK ("kind" IN ('MEMBER_STATE', 'INSTITUTION', 'PRESIDENCY', 'GROUP', 'UNSPECIFIED', 'OFFICE', 'COUNTRY')),
  CONSTRAINT "actor_country_id_foreign_key" FOREIGN KEY ("country_id") REFERENCES "country" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "actor_presidency_id_foreign_key" FOREIGN KEY ("presidency_id") REFERENCES "presidency" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION);
CREATE INDEX "actor_country_id_index" ON "actor" ("country_id");
CREATE UNIQUE INDEX "actor_key_unique" ON "actor" ("key");
CREATE INDEX "actor_presidency_id_index" ON "actor" ("presidency_id");
CREATE TRIGGER "agenda_item_unsearchable" after delete on "agenda_item" begin delete from "search_entry" where "record_id" = old."id"; end;
CREATE TABLE "agenda_item" (
   "id" text PRIMARY KEY NOT NULL,
  "order" integer NOT NULL,
  "title" text NOT NULL,
  "kind" text NOT NULL,
  "council_id" text NOT NULL,
  CONSTRAINT "agenda_item_kind_check" CHECK ("kind" IN ('POLICY_DEBATE', 'LUNCH_DEBATE', 'DINNER_DEBATE', 'GENERAL_APPROACH', 'POLITICAL_AGREEMENT', 'COUNCIL_CONCLUSIONS', 'PROGRESS_REPORT', 'EXCHANGE_OF_VIEWS', 'INFORMATION', 'ANY_OTHER_BUSINESS', 'A_ITEM', 'OTHER')),
  CONSTRAINT "agenda_item_council_id_foreign_key" FOREIGN KEY ("council_id") REFERENCES "council" ("id") ON DELETE CASCADE ON UPDATE NO ACTION);
CREATE INDEX "agenda_item_council_id_index" ON "agenda_item" ("council_id");
CREATE TABLE "agenda_item_document" (
   "source_id" text NOT NULL,
  "target_id" text NOT NULL,
  "position" integer NOT NULL,
  CONSTRAINT "agenda_item_document_source_id_foreign_key" FOREIGN KEY ("source_id") REFERENCES "agenda_item" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "agenda_item_document_target_id_foreign_key" FOREIGN KEY ("target_id") REFERENCES "document" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  PRIMARY KEY ("source_id", "target_id"));
CREATE INDEX "agenda_item_document_target_id_index" ON "agenda_item_document" ("target_id");
CREATE TABLE "agenda_item_topic" (
   "source_id" text NOT NULL,
  "target_id" text NOT NULL,
  "position" integer NOT NULL,
  CONSTRAINT "agenda_item_topic_source_id_foreign_key" FOREIGN KEY ("source_id") REFERENCES "agenda_item" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "agenda_item_topic_target_id_foreign_key" FOREIGN KEY ("target_id") REFERENCES "topic" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  PRIMARY KEY ("source_id", "target_id"));
CREATE INDEX "agenda_item_topic_target_id_index" ON "agenda_item_topic" ("target_id");
CREATE TABLE "archive_revision" (
  "revision" integer PRIMARY KEY NOT NULL,
  "at" text NOT NULL,
  "last_sequence" integer NOT NULL);
CREATE UNIQUE INDEX "archive_revision_at_unique" ON "archive_revision" ("at");
CREATE TABLE "archive_state" (
   "key" text primary key not null,
  "value" text not null );
CREATE TABLE "attestation" (
   "id" text PRIMARY KEY NOT NULL,
  "about" text NOT NULL,
  "property" text NOT NULL,
  "value" text NOT NULL,
  "document_id" text,
  "anchor_id" text,
  "coder_id" text NOT NULL,
  "remark" text,
  "confidence" real NOT NULL,
  CONSTRAINT "attestation_document_id_foreign_key" FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "attestation_anchor_id_foreign_key" FOREIGN KEY ("anchor_id") REFERENCES "text_anchor" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
  CONSTRAINT "attestation_coder_id_foreign_key" FOREIGN KEY ("coder_id") REFERENCES "coder" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION);
CREATE INDEX "attestation_about_index" ON "attestation" ("about");
CREATE INDEX "attestation_anchor_id_index" ON "attestation" ("anchor_id");
CREATE INDEX "attestation_coder_id_index" ON "attestation" ("coder_id");
CREATE INDEX "attestation_document_id_index" ON "attestation" ("document_id");
CREATE TABLE "coder" (
   "id" text PRIMARY KEY NOT NULL,
  "name" text NOT NULL,
  "version" text,
  "method" text NOT NULL,
  CONSTRAINT "coder_method_check" CHECK ("method" IN ('RULE', 'MODEL', 'HUMAN')));
CREATE TRIGGER "commitment_unsearchable" after delete on "commitment" begin delete from "search_entry" where "record_id" = old."id"; end;
CREATE TABLE "commitment" (
   "id" text PRIMARY KEY NOT NULL,
  "order" integer NOT NULL,
  "text" text NOT NULL,
  "summary_nl" text,
  "summary_en" text,
  "by_id" text NOT NULL,
  "due_text" text,
  "due_date" text,
  "status" text NOT NULL,
  "document_id" text NOT NULL,
  "council_id" text,
  "agenda_item_id" text,
  "evidence_id" text,
  "coder_id" text NOT NULL,
  "confidence" real NOT NULL,
  CONSTRAINT "commitment_due_date_check" CHECK ("due_date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT "commitment_status_check" CHECK ("status" IN ('OPEN', 'FULFILLED', 'WITHDRAWN')),
  CONSTRAINT "commitment_by_id_foreign_key" FOREIGN KEY ("by_id") REFERENCES "actor" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "commitment_document_id_foreign_key" FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "commitment_council_id_foreign_key" FOREIGN KEY ("council_id") REFERENCES "council" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
  CONSTRAINT "commitment_agenda_item_id_foreign_key" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
  CONSTRAINT "commitment_evidence_id_foreign_key" FOREIGN KEY ("evidence_id") REFERENCES "text_anchor" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
  CONSTRAINT "commitment_coder_id_foreign_key" FOREIGN KEY ("coder_id") REFERENCES "coder" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION);
CREATE INDEX "commitment_agenda_item_id_index" ON "commitment" ("agenda_item_id");
CREATE INDEX "commitment_by_id_index" ON "commitment" ("by_id");
CREATE INDEX "commitment_coder_id_index" ON "commitment" ("coder_id");
CREATE INDEX "commitment_council_id_index" ON "commitment" ("council_id");
CREATE INDEX "commitment_document_id_index" ON "commitment" ("document_id");
CREATE INDEX "commitment_evidence_id_index" ON "commitment" ("evidence_id");
CREATE TRIGGER "council_unsearchable" after delete on "council" begin delete from "search_entry" where "record_id" = old."id"; end;
CREATE TABLE "council" (
   "id" text PRIMARY KEY NOT NULL,
  "slug" text NOT NULL,
  "configuration_id" text NOT NULL,
  "formation" text NOT NULL,
  "formation_code" text NOT NULL,
  "kind" text NOT NULL, "informal" boolean NOT NULL,
  "start_date" text NOT NULL,
  "end_date" text NOT NULL,
  "place" text,
  "country_id" text,
  "presidency_id" text NOT NULL,
  "presidency_source" text NOT NULL,
  CONSTRAINT "council_kind_check" CHECK ("kind" IN ('FORMAL', 'INFORMAL', 'EXTRAORDINARY', 'VIDEO_CONFERENCE', 'MINISTERIAL_CONFERENCE')),
  CONSTRAINT "council_informal_check" CHECK ("informal" IN (0, 1)),
  CONSTRAINT "council_start_date_check" CHECK ("start_date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT "council_end_date_check" CHECK ("end_date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT "council_presidency_source_check" CHECK ("presidency_source" IN ('TEXT', 'DATE')),
  CONSTRAINT "council_configuration_id_foreign_key" FOREIGN KEY ("configuration_id") REFERENCES "council_configuration" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "council_country_id_foreign_key" FOREIGN KEY ("country_id") REFERENCES "country" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "council_presidency_id_foreign_key" FOREIGN KEY ("presidency_id") REFERENCES "presidency" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION);
CREATE INDEX "council_configuration_id_index" ON "council" ("configuration_id");
CREATE INDEX "council_country_id_index" ON "council" ("country_id");
CREATE INDEX "council_formation_code_index" ON "council" ("formation_code");
CREATE INDEX "council_presidency_id_index" ON "council" ("presidency_id");
CREATE UNIQUE INDEX "council_slug_unique" ON "council" ("slug");
CREATE INDEX "council_start_date_index" ON "council" ("start_date");
CREATE TABLE "council_configuration" (
   "id" text PRIMARY KEY NOT NULL,
  "code" text NOT NULL,
  "kind" text NOT NULL,
  "label_nl" text NOT NULL,
  "label_en" text NOT NULL,
  "abbreviation" text,
  "valid_from" text,
  "valid_until" text,
  "classification_iri" text,
  "voting_data_iri" text,
  "dossier_id" text,
  CONSTRAINT "council_configuration_kind_check" CHECK ("kind" IN ('CONFIGURATION', 'BODY')),
  CONSTRAINT "council_configuration_valid_from_check" CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT "council_configuration_valid_until_check" CHECK ("valid_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT "council_configuration_dossier_id_foreign_key" FOREIGN KEY ("dossier_id") REFERENCES "dossier" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION);
CREATE UNIQUE INDEX "council_configuration_code_unique" ON "council_configuration" ("code");
CREATE INDEX "council_configuration_dossier_id_index" ON "council_configuration" ("dossier_id");
CREATE TABLE "council_document" (
   "source_id" text NOT NULL,
  "target_id" text NOT NULL,
  "position" integer NOT NULL,
  "role" text NOT NULL,
  CONSTRAINT "council_document_role_check" CHECK ("role" IN ('ANNOTATED_AGENDA', 'REPORT', 'WRITTEN_CONSULTATION', 'DEBATE', 'MOTION', 'OTHER')),
  CONSTRAINT "council_document_source_id_foreign_key" FOREIGN KEY ("source_id") REFERENCES "council" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "council_document_target_id_foreign_key" FOREIGN KEY ("target_id") REFERENCES "document" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  PRIMARY KEY ("source_id", "target_id", "role"));
CREATE INDEX "council_document_target_id_index" ON "council_document" ("target_id");
CREATE TABLE "country" (
   "id" text PRIMARY KEY NOT NULL,
  "code" text NOT NULL,
  "label_nl" text NOT NULL,
  "label_en" text NOT NULL,
  "member_from" text,
  "member_until" text,
  "authority_iri" text,
  CONSTRAINT "country_member_from_check" CHECK ("member_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT "country_member_until_check" CHECK ("member_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'));
CREATE UNIQUE INDEX "country_code_unique" ON "country" ("code");
CREATE TABLE "diagnostic" (
   "id" text PRIMARY KEY NOT NULL,
  "order" integer NOT NULL,
  "code" text NOT NULL,
  "severity" text NOT NULL,
  "message" text NOT NULL,
  "document_id" text NOT NULL,
  "anchor_id" text,
  CONSTRAINT "diagnostic_severity_check" CHECK ("severity" IN ('ERROR', 'WARNING', 'INFO')),
  CONSTRAINT "diagnostic_document_id_foreign_key" FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "diagnostic_anchor_id_foreign_key" FOREIGN KEY ("anchor_id") REFERENCES "text_anchor" ("id") ON DELETE SET NULL ON UPDATE NO ACTION);
CREATE INDEX "diagnostic_anchor_id_index" ON "diagnostic" ("anchor_id");
CREATE INDEX "diagnostic_document_id_index" ON "diagnostic" ("document_id");
CREATE TRIGGER "document_unsearchable" after delete on "document" begin delete from "search_entry" where "record_id" = old."id"; end;
CREATE TABLE "document" (
   "id" text PRIMARY KEY NOT NULL,
  "identifier" text NOT NULL,
  "kind" text NOT NULL,
  "title" text,
  "subject" text,
  "date" text,
  "chamber" text,
  "number" text,
  "place" text,
  "language" text NOT NULL,
  "status" text NOT NULL,
  "addressee" text,
  "organisation" text,
  "signatories" text NOT NULL,
  "source_url" text,
  "sha256" text,
  "retrieved_at" text,
  "media_type" text,
  "part_of_id" text,
  "attached_to_id" text,
  "origin" text CONSTRAINT "document_origin_check" CHECK ("origin" IN ('FILE', 'ODATA', 'SYNCFEED', 'SRU', 'REPOSITORY', 'SEED')),
  "licence" text,
  CONSTRAINT "document_kind_check" CHECK ("kind" IN ('ANNOTATED_AGENDA', 'MEETING_REPORT', 'WRITTEN_CONSULTATION', 'COMMITTEE_DEBATE', 'PLENARY_DEBATE', 'MOTION', 'COMMITMENT_LETTER', 'BNC_FICHE', 'DECISION_NOTE', 'ATTACHMENT', 'LETTER', 'QUARTERLY_REPORT', 'PARLIAMENTARY_QUESTION', 'COMMISSION_DOCUMENT', 'COUNCIL_DOCUMENT', 'LEGISLATION', 'OTHER')),
  CONSTRAINT "document_date_check" CHECK ("date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT "document_chamber_check" CHECK ("chamber" IN ('TWEEDE_KAMER', 'EERSTE_KAMER')),
  CONSTRAINT "document_status_check" CHECK ("status" IN ('HELD', 'KNOWN', 'CITED')),
  CONSTRAINT "document_part_of_id_foreign_key" FOREIGN KEY ("part_of_id") REFERENCES "document" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
  CONSTRAINT "document_attached_to_id_foreign_key" FOREIGN KEY ("attached_to_id") REFERENCES "document" ("id") ON DELETE SET NULL ON UPDATE NO ACTION);
CREATE INDEX "document_attached_to_id_index" ON "document" ("attached_to_id");
CREATE INDEX "document_date_index" ON "document" ("date");
CREATE UNIQUE INDEX "document_identifier_unique" ON "document" ("identifier");
CREATE INDEX "document_part_of_id_index" ON "document" ("part_of_id");
CREATE TABLE "document_dossier" (
   "source_id" text NOT NULL,
  "target_id" text NOT NULL,
  "position" integer NOT NULL,
  CONSTRAINT "document_dossier_source_id_foreign_key" FOREIGN KEY ("source_id") REFERENCES "document" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "document_dossier_target_id_foreign_key" FOREIGN KEY ("target_id") REFERENCES "dossier" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  PRIMARY KEY ("source_id", "target_id"));
CREATE INDEX "document_dossier_target_id_index" ON "document_dossier" ("target_id");
CREATE TABLE "document_identifier" (
   "id" text PRIMARY KEY NOT NULL,
  "scheme" text NOT NULL,
  "value" text NOT NULL,
  "document_id" text NOT NULL,
  CONSTRAINT "document_identifier_document_id_foreign_key" FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE CASCADE ON UPDATE NO ACTION);
CREATE INDEX "document_identifier_document_id_index" ON "document_identifier" ("document_id");
CREATE INDEX "document_identifier_value_index" ON "document_identifier" ("value");
CREATE TABLE "document_presidency" (
   "source_id" text NOT NULL,
  "target_id" text NOT NULL,
  "position" integer NOT NULL,
  CONSTRAINT "document_presidency_source_id_foreign_key" FOREIGN KEY ("source_id") REFERENCES "document" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "document_presidency_target_id_foreign_key" FOREIGN KEY ("target_id") REFERENCES "presidency" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  PRIMARY KEY ("source_id", "target_id"));
CREATE INDEX "document_presidency_target_id_index" ON "document_presidency" ("target_id");
CREATE TABLE "document_sender" (
   "source_id" text NOT NULL,
  "target_id" text NOT NULL,
  "position" integer NOT NULL,
  CONSTRAINT "document_sender_source_id_foreign_key" FOREIGN KEY ("source_id") REFERENCES "document" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "document_sender_target_id_foreign_key" FOREIGN KEY ("target_id") REFERENCES "actor" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  PRIMARY KEY ("source_id", "target_id"));
CREATE INDEX "document_sender_target_id_index" ON "document_sender" ("target_id");
CREATE TABLE "document_version" (
   "id" text PRIMARY KEY NOT NULL,
  "document_id" text NOT NULL,
  "source_id" text NOT NULL,
  "start" integer NOT NULL,
  "end" integer NOT NULL,
  "ingested_at" text NOT NULL,
  "replaced_at" text,
  CONSTRAINT "document_version_document_id_foreign_key" FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "document_version_source_id_foreign_key" FOREIGN KEY ("source_id") REFERENCES "source_file" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION);
CREATE INDEX "document_version_document_id_index" ON "document_version" ("document_id");
CREATE INDEX "document_version_source_id_index" ON "document_version" ("source_id");
CREATE TABLE "dossier" (
   "id" text PRIMARY KEY NOT NULL,
  "key" text NOT NULL,
  "number" text NOT NULL,
  "suffix" text,
  "title" text,
  "highest_number" integer,
  "highest_number_as_of" text,
  CONSTRAINT "dossier_highest_number_as_of_check" CHECK ("highest_number_as_of" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'));
CREATE UNIQUE INDEX "dossier_key_unique" ON "dossier" ("key");
CREATE TRIGGER "footnote_unsearchable" after delete on "footnote" begin delete from "search_entry" where "record_id" = old."id"; end;
CREATE TABLE "footnote" (
   "id" text PRIMARY KEY NOT NULL,
  "order" integer NOT NULL,
  "number" text NOT NULL,
  "text" text NOT NULL,
  "marker_id" text,
  "note_id" text,
  "document_id" text NOT NULL,
  "coder_id" text NOT NULL,
  "confidence" real NOT NULL,
  CONSTRAINT "footnote_marker_id_foreign_key" FOREIGN KEY ("marker_id") REFERENCES "text_anchor" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
  CONSTRAINT "footnote_note_id_foreign_key" FOREIGN KEY ("note_id") REFERENCES "text_anchor" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
  CONSTRAINT "footnote_document_id_foreign_key" FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "footnote_coder_id_foreign_key" FOREIGN KEY ("coder_id") REFERENCES "coder" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION);
CREATE INDEX "footnote_coder_id_index" ON "footnote" ("coder_id");
CREATE INDEX "footnote_document_id_index" ON "footnote" ("document_id");
CREATE INDEX "footnote_marker_id_index" ON "footnote" ("marker_id");
CREATE INDEX "footnote_note_id_index" ON "footnote" ("note_id");
CREATE TABLE "harvest_cursor" (
  "stream" text PRIMARY KEY NOT NULL,
  "cursor" text NOT NULL);
CREATE TRIGGER "passage_unsearchable" after delete on "passage" begin delete from "search_entry" where "record_id" = old."id"; end;
CREATE TABLE "passage" (
   "id" text PRIMARY KEY NOT NULL,
  "order" integer NOT NULL,
  "kind" text NOT NULL,
  "text" text NOT NULL,
  "start" integer NOT NULL,
  "end" integer NOT NULL,
  "document_id" text NOT NULL,
  "section_id" text,
  "agenda_item_id" text,
  CONSTRAINT "passage_kind_check" CHECK ("kind" IN ('HEADING', 'PARAGRAPH', 'LIST_ITEM', 'TABLE_ROW', 'NOTE', 'LETTERHEAD', 'METADATA', 'SALUTATION', 'SIGNATURE', 'STAMP')),
  CONSTRAINT "passage_document_id_foreign_key" FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "passage_section_id_foreign_key" FOREIGN KEY ("section_id") REFERENCES "section" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
  CONSTRAINT "passage_agenda_item_id_foreign_key" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item" ("id") ON DELETE SET NULL ON UPDATE NO ACTION);
CREATE INDEX "passage_agenda_item_id_index" ON "passage" ("agenda_item_id");
CREATE INDEX "passage_document_id_index" ON "passage" ("document_id");
CREATE INDEX "passage_section_id_index" ON "passage" ("section_id");
CREATE TRIGGER "position_unsearchable" after delete on "position" begin delete from "search_entry" where "record_id" = old."id"; end;
CREATE TABLE "position" (
   "id" text PRIMARY KEY NOT NULL,
  "order" integer NOT NULL,
  "actor_id" text NOT NULL,
  "actor_kind" text NOT NULL,
  "quantifier" text, "includes_netherlands" boolean,
  "spokesperson" text,
  "phase" text NOT NULL,
  "speech_act" text NOT NULL,
  "stance" text NOT NULL,
  "condition" text,
  "council_id" text,
  "agenda_item_id" text,
  "document_id" text NOT NULL,
  "summary_nl" text,
  "summary_en" text,
  "evidence_id" text, "anaphor" boolean NOT NULL,
  "coder_id" text NOT NULL,
  "confidence" real NOT NULL,
  "review" text NOT NULL,
  CONSTRAINT "position_actor_kind_check" CHECK ("actor_kind" IN ('MEMBER_STATE', 'INSTITUTION', 'PRESIDENCY', 'GROUP', 'UNSPECIFIED', 'OFFICE', 'COUNTRY')),
  CONSTRAINT "position_quantifier_check" CHECK ("quantifier" IN ('FEW', 'SMALL_GROUP', 'SOME', 'GROWING_GROUP', 'LARGE_NUMBER', 'MAJORITY', 'MOST', 'BROAD_SUPPORT', 'ALL')),
  CONSTRAINT "position_includes_netherlands_check" CHECK ("includes_netherlands" IN (0, 1)),
  CONSTRAINT "position_phase_check" CHECK ("phase" IN ('EX_ANTE', 'EX_POST')),
  CONSTRAINT "position_speech_act_check" CHECK ("speech_act" IN ('SUPPORTS', 'OPPOSES', 'CALLS_FOR', 'STRESSES', 'WELCOMES', 'ASKS', 'OFFERS', 'INFORMS', 'RESERVES', 'REGRETS', 'SILENT')),
  CONSTRAINT "position_stance_check" CHECK ("stance" IN ('SUPPORT', 'CONDITIONAL', 'NEUTRAL', 'OPPOSE', 'MIXED', 'UNCLEAR')),
  CONSTRAINT "position_anaphor_check" CHECK ("anaphor" IN (0, 1)),
  CONSTRAINT "position_review_check" CHECK ("review" IN ('UNREVIEWED', 'ACCEPTED', 'CORRECTED', 'REJECTED')),
  CONSTRAINT "position_actor_id_foreign_key" FOREIGN KEY ("actor_id") REFERENCES "actor" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "position_council_id_foreign_key" FOREIGN KEY ("council_id") REFERENCES "council" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
  CONSTRAINT "position_agenda_item_id_foreign_key" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
  CONSTRAINT "position_document_id_foreign_key" FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "position_evidence_id_foreign_key" FOREIGN KEY ("evidence_id") REFERENCES "text_anchor" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
  CONSTRAINT "position_coder_id_foreign_key" FOREIGN KEY ("coder_id") REFERENCES "coder" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION);
CREATE INDEX "position_actor_id_index" ON "position" ("actor_id");
CREATE INDEX "position_agenda_item_id_index" ON "position" ("agenda_item_id");
CREATE INDEX "position_coder_id_index" ON "position" ("coder_id");
CREATE INDEX "position_council_id_index" ON "position" ("council_id");
CREATE INDEX "position_document_id_index" ON "position" ("document_id");
CREATE INDEX "position_evidence_id_index" ON "position" ("evidence_id");
CREATE TABLE "position_named_member" (
   "source_id" text NOT NULL,
  "target_id" text NOT NULL,
  "position" integer NOT NULL,
  CONSTRAINT "position_named_member_source_id_foreign_key" FOREIGN KEY ("source_id") REFERENCES "position" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "position_named_member_target_id_foreign_key" FOREIGN KEY ("target_id") REFERENCES "actor" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  PRIMARY KEY ("source_id", "target_id"));
CREATE INDEX "position_named_member_target_id_index" ON "position_named_member" ("target_id");
CREATE TABLE "position_topic" (
   "source_id" text NOT NULL,
  "target_id" text NOT NULL,
  "position" integer NOT NULL,
  CONSTRAINT "position_topic_source_id_foreign_key" FOREIGN KEY ("source_id") REFERENCES "position" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "position_topic_target_id_foreign_key" FOREIGN KEY ("target_id") REFERENCES "topic" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  PRIMARY KEY ("source_id", "target_id"));
CREATE INDEX "position_topic_target_id_index" ON "position_topic" ("target_id");
CREATE TABLE "presidency" (
   "id" text PRIMARY KEY NOT NULL,
  "key" text NOT NULL,
  "name_nl" text NOT NULL,
  "name_en" text NOT NULL,
  "country_id" text NOT NULL,
  "start_date" text NOT NULL,
  "end_date" text NOT NULL,
  "trio_group_id" text,
  CONSTRAINT "presidency_start_date_check" CHECK ("start_date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT "presidency_end_date_check" CHECK ("end_date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT "presidency_country_id_foreign_key" FOREIGN KEY ("country_id") REFERENCES "country" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "presidency_trio_group_id_foreign_key" FOREIGN KEY ("trio_group_id") REFERENCES "presidency_trio" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION);
CREATE INDEX "presidency_country_id_index" ON "presidency" ("country_id");
CREATE UNIQUE INDEX "presidency_key_unique" ON "presidency" ("key");
CREATE INDEX "presidency_trio_group_id_index" ON "presidency" ("trio_group_id");
CREATE TABLE "presidency_trio" (
   "id" text PRIMARY KEY NOT NULL,
  "number" integer NOT NULL);
CREATE TABLE "raw_content" (
  "sha256" text PRIMARY KEY NOT NULL,
  "size" integer NOT NULL, "gzip" blob NOT NULL);
CREATE TABLE "raw_response" (
  "url" text PRIMARY KEY NOT NULL,
  "sha256" text NOT NULL,
  "media_type" text NOT NULL,
  "retrieved_at" text NOT NULL,
  "etag" text,
  "last_modified" text);
CREATE INDEX "raw_response_sha256_index" ON "raw_response" ("sha256");
CREATE TABLE "record_facts" (
  "document_id" text PRIMARY KEY NOT NULL,
  "facts" text NOT NULL);
CREATE TABLE "record_version" (
  "sequence" integer PRIMARY KEY NOT NULL,
  "record_id" text NOT NULL,
  "entity" text NOT NULL,
  "owner_id" text,
  "kind" text NOT NULL,
  "revision" integer NOT NULL,
  "replaced_in" integer,
  "state" text,
  CONSTRAINT "record_version_kind_check" CHECK ("kind" IN ('CREATE', 'UPDATE', 'DELETE')));
CREATE INDEX "record_version_owner_id_index" ON "record_version" ("owner_id", "replaced_in");
CREATE INDEX "record_version_record_id_index" ON "record_version" ("record_id", "replaced_in");
CREATE INDEX "record_version_superseded_index" ON "record_version" ("entity", "replaced_in") WHERE "state" IS NOT NULL;
CREATE TABLE "redaction" (
   "id" text PRIMARY KEY NOT NULL,
  "order" integer NOT NULL,
  "document_id" text NOT NULL,
  "anchor_id" text,
  CONSTRAINT "redaction_document_id_foreign_key" FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "redaction_anchor_id_foreign_key" FOREIGN KEY ("anchor_id") REFERENCES "text_anchor" ("id") ON DELETE SET NULL ON UPDATE NO ACTION);
CREATE INDEX "redaction_anchor_id_index" ON "redaction" ("anchor_id");
CREATE INDEX "redaction_document_id_index" ON "redaction" ("document_id");
CREATE TRIGGER "reference_unsearchable" after delete on "reference" begin delete from "search_entry" where "record_id" = old."id"; end;
CREATE TABLE "reference" (
  "id" text PRIMARY KEY NOT NULL,
  "order" integer NOT NULL,
  "kind" text NOT NULL,
  "surface" text NOT NULL,
  "normal" text,
  "status" text NOT NULL,
  "from_id" text NOT NULL,
  "footnote_id" text,
  "anchor_id" text,
  "agenda_item_id" text,
  "target_id" text,
  "chamber" text,
  "parliamentary_year" text,
  "pages" text,
  "title" text,
  "author" text,
  "publication_date" text,
  "url" text,
  "coder_id" text NOT NULL,
  "confidence" real NOT NULL,
  "antecedent_id" text,
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
CREATE INDEX "reference_agenda_item_id_index" ON "reference" ("agenda_item_id");
CREATE INDEX "reference_anchor_id_index" ON "reference" ("anchor_id");
CREATE INDEX "reference_antecedent_id_index" ON "reference" ("antecedent_id");
CREATE INDEX "reference_coder_id_index" ON "reference" ("coder_id");
CREATE INDEX "reference_footnote_id_index" ON "reference" ("footnote_id");
CREATE INDEX "reference_from_id_index" ON "reference" ("from_id", "target_id");
CREATE INDEX "reference_normal_index" ON "reference" ("normal");
CREATE INDEX "reference_status_index" ON "reference" ("status");
CREATE INDEX "reference_target_id_index" ON "reference" ("target_id", "from_id", "order");
CREATE TABLE "reference_suggestion" (
   "id" text PRIMARY KEY NOT NULL,
  "reference_id" text NOT NULL,
  "rank" integer NOT NULL,
  "normal" text NOT NULL,
  "document_id" text,
  "reason_en" text NOT NULL,
  "reason_nl" text NOT NULL,
  "score" real NOT NULL,
  CONSTRAINT "reference_suggestion_reference_id_foreign_key" FOREIGN KEY ("reference_id") REFERENCES "reference" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "reference_suggestion_document_id_foreign_key" FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE SET NULL ON UPDATE NO ACTION);
CREATE INDEX "reference_suggestion_document_id_index" ON "reference_suggestion" ("document_id");
CREATE INDEX "reference_suggestion_reference_id_index" ON "reference_suggestion" ("reference_id");
CREATE TABLE "refused_file" (
  "sha256" text PRIMARY KEY NOT NULL,
  "rules" text NOT NULL,
  "code" text NOT NULL,
  "place" text NOT NULL,
  "message" text NOT NULL,
  "advice" text);
CREATE TABLE "representation" (
   "id" text PRIMARY KEY NOT NULL,
  "actor_id" text NOT NULL,
  "person" text NOT NULL,
  "office" text,
  "council_id" text,
  "document_id" text NOT NULL,
  "evidence_id" text,
  "coder_id" text NOT NULL,
  "confidence" real NOT NULL,
  CONSTRAINT "representation_actor_id_foreign_key" FOREIGN KEY ("actor_id") REFERENCES "actor" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT "representation_council_id_foreign_key" FOREIGN KEY ("council_id") REFERENCES "council" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
  CONSTRAINT "representation_document_id_foreign_key" FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "representation_evidence_id_foreign_key" FOREIGN KEY ("evidence_id") REFERENCES "text_anchor" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
  CONSTRAINT "representation_coder_id_foreign_key" FOREIGN KEY ("coder_id") REFERENCES "coder" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION);
CREATE INDEX "representation_actor_id_index" ON "representation" ("actor_id");
CREATE INDEX "representation_coder_id_index" ON "representation" ("coder_id");
CREATE INDEX "representation_council_id_index" ON "representation" ("council_id");
CREATE INDEX "representation_document_id_index" ON "representation" ("document_id");
CREATE INDEX "representation_evidence_id_index" ON "representation" ("evidence_id");
CREATE TRIGGER "search_entry_deleted" after delete on "search_entry" begin delete from "search_index" where rowid = old."number"; end;
CREATE TABLE "search_entry" (
   "number" integer primary key not null,
  "record_id" text not null,
  "type" text not null, constraint "search_entry_type_check" check ("type" in ('COUNCIL', 'DOCUMENT', 'AGENDA_ITEM', 'PASSAGE', 'FOOTNOTE', 'REFERENCE', 'POSITION', 'COMMITMENT')));
CREATE UNIQUE INDEX "search_entry_record_id_unique" on "search_entry" ("record_id");
CREATE VIRTUAL TABLE "search_index" using fts5 ("identifier", "title", "text", "words", tokenize="ascii");
CREATE TABLE "section" (
   "id" text PRIMARY KEY NOT NULL,
  "order" integer NOT NULL,
  "kind" text NOT NULL,
  "heading" text,
  "level" integer NOT NULL,
  "start" integer NOT NULL,
  "end" integer NOT NULL,
  "document_id" text NOT NULL,
  "agenda_item_id" text,
  CONSTRAINT "section_kind_check" CHECK ("kind" IN ('FRONT', 'BODY', 'AGENDA_ITEM', 'ATTACHMENTS')),
  CONSTRAINT "section_document_id_foreign_key" FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "section_agenda_item_id_foreign_key" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item" ("id") ON DELETE SET NULL ON UPDATE NO ACTION);
CREATE INDEX "section_agenda_item_id_index" ON "section" ("agenda_item_id");
CREATE INDEX "section_document_id_index" ON "section" ("document_id");
CREATE TABLE "source_file" (
   "id" text PRIMARY KEY NOT NULL,
  "sha256" text NOT NULL,
  "name" text NOT NULL,
  "media_type" text NOT NULL,
  "byte_size" integer NOT NULL,
  "text" text NOT NULL);
CREATE UNIQUE INDEX "source_file_sha256_unique" ON "source_file" ("sha256");
CREATE TABLE "source_record" (
  "id" text PRIMARY KEY NOT NULL,
  "origin" text NOT NULL,
  "record_type" text NOT NULL,
  "key" text NOT NULL,
  "number" text,
  "url" text,
  "sha256" text NOT NULL,
  "changed_at" text,
  "retrieved_at" text NOT NULL, "deleted" boolean NOT NULL,
  "licence" text,
  "content" text NOT NULL,
  "document_id" text,
  "activity_id" text,
  CONSTRAINT "source_record_origin_check" CHECK ("origin" IN ('FILE', 'ODATA', 'SYNCFEED', 'SRU', 'REPOSITORY', 'SEED')),
  CONSTRAINT "source_record_deleted_check" CHECK ("deleted" IN (0, 1)),
  CONSTRAINT "source_record_document_id_foreign_key" FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
  CONSTRAINT "source_record_activity_id_foreign_key" FOREIGN KEY ("activity_id") REFERENCES "activity" ("id") ON DELETE SET NULL ON UPDATE NO ACTION);
CREATE INDEX "source_record_activity_id_index" ON "source_record" ("activity_id");
CREATE INDEX "source_record_document_id_index" ON "source_record" ("document_id");
CREATE INDEX "source_record_number_index" ON "source_record" ("number");
CREATE TABLE "text_anchor" (
   "id" text PRIMARY KEY NOT NULL,
  "start" integer NOT NULL,
  "end" integer NOT NULL,
  "exact" text NOT NULL,
  "prefix" text NOT NULL,
  "suffix" text NOT NULL,
  "document_id" text NOT NULL,
  "section_id" text,
  "passage_id" text,
  CONSTRAINT "text_anchor_document_id_foreign_key" FOREIGN KEY ("document_id") REFERENCES "document" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
  CONSTRAINT "text_anchor_section_id_foreign_key" FOREIGN KEY ("section_id") REFERENCES "section" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
  CONSTRAINT "text_anchor_passage_id_foreign_key" FOREIGN KEY ("passage_id") REFERENCES "passage" ("id") ON DELETE SET NULL ON UPDATE NO ACTION);
CREATE INDEX "text_anchor_document_id_index" ON "text_anchor" ("document_id");
CREATE INDEX "text_anchor_passage_id_index" ON "text_anchor" ("passage_id");
CREATE INDEX "text_anchor_section_id_index" ON "text_anchor" ("section_id");
CREATE TABLE "title_reading" (
  "key" text PRIMARY KEY NOT NULL,
  "reading" text NOT NULL);
CREATE TABLE "topic" (
   "id" text PRIMARY KEY NOT NULL,
  "key" text NOT NULL,
  "label_nl" text NOT NULL,
  "label_en" text NOT NULL,
  "eurovoc_iri" text,
  "broader_id" text,
  CONSTRAINT "topic_broader_id_foreign_key" FOREIGN KEY ("broader_id") REFERENCES "topic" ("id") ON DELETE SET NULL ON UPDATE NO ACTION);
CREATE INDEX "topic_broader_id_index" ON "topic" ("broader_id");
CREATE UNIQUE INDEX "topic_key_unique" ON "topic" ("key");
