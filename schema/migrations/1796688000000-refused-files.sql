-- Why a file cannot be read, under the hash of its bytes: a refused file leaves nothing else in the archive, and would be read again every time.
CREATE TABLE "refused_file" ("sha256" text PRIMARY KEY NOT NULL, "rules" text NOT NULL, "code" text NOT NULL, "place" text NOT NULL, "message" text NOT NULL, "advice" text);
