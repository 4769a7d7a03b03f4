-- What titles were read to say, under the hash of the words, of what surrounds them and of the rules: a title that has not changed is not read again.
CREATE TABLE "title_reading" ("key" text PRIMARY KEY NOT NULL, "reading" text NOT NULL);
