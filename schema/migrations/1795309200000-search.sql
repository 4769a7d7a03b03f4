-- Full-text search: which records can be found, and the stems of their words.
create table "search_entry" (
  "number" integer primary key not null,
  "record_id" text not null,
  "type" text not null,
  constraint "search_entry_type_check" check ("type" in ('COUNCIL', 'DOCUMENT', 'AGENDA_ITEM', 'PASSAGE', 'FOOTNOTE', 'REFERENCE', 'POSITION', 'COMMITMENT')));
create unique index "search_entry_record_id_unique" on "search_entry" ("record_id");
-- The number of an entry is the rowid here. The tokenizer only splits at spaces: words are cut and stemmed before they come here. The stems are
-- kept (no content=''), because an index without them goes on counting deleted rows, and ranks would depend on what once was in the archive.
create virtual table "search_index" using fts5 ("identifier", "title", "text", "words", tokenize="ascii");
-- A record that is gone cannot be found, however it went (a cascade included).
create trigger "search_entry_deleted" after delete on "search_entry" begin delete from "search_index" where rowid = old."number"; end;
create trigger "council_unsearchable" after delete on "council" begin delete from "search_entry" where "record_id" = old."id"; end;
create trigger "document_unsearchable" after delete on "document" begin delete from "search_entry" where "record_id" = old."id"; end;
create trigger "agenda_item_unsearchable" after delete on "agenda_item" begin delete from "search_entry" where "record_id" = old."id"; end;
create trigger "passage_unsearchable" after delete on "passage" begin delete from "search_entry" where "record_id" = old."id"; end;
create trigger "footnote_unsearchable" after delete on "footnote" begin delete from "search_entry" where "record_id" = old."id"; end;
create trigger "reference_unsearchable" after delete on "reference" begin delete from "search_entry" where "record_id" = old."id"; end;
create trigger "position_unsearchable" after delete on "position" begin delete from "search_entry" where "record_id" = old."id"; end;
create trigger "commitment_unsearchable" after delete on "commitment" begin delete from "search_entry" where "record_id" = old."id"; end;
