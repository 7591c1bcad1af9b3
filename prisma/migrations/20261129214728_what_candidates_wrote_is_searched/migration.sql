-- What candidates wrote is searched by PostgreSQL's own full-text search. It is kept apart from the application, whose row every transition
-- writes anew, and by triggers, so that no way in forgets it.

-- CreateTable
CREATE TABLE "written_words" (
    "applicationId" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "written_words_pkey" PRIMARY KEY ("applicationId")
);

-- CreateIndex: without a list of what is still to be put in, since every search would read it whole.
CREATE INDEX "written_words_search" ON "written_words" USING GIN ("words") WITH (fastupdate = off);

-- AddForeignKey
ALTER TABLE "written_words" ADD CONSTRAINT "written_words_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateFunction: all that an applicant wrote, as one text, as far as a tsvector can hold it.
CREATE FUNCTION "written_text"("of" UUID) RETURNS TEXT LANGUAGE SQL STABLE AS $text$
  SELECT coalesce(left(string_agg("value" #>> '{}', ' · '), 100000), '')
  FROM (SELECT "fields" AS "said" FROM "application" WHERE "id" = "of"
    UNION ALL SELECT "answers" FROM "answer" WHERE "applicationId" = "of") AS "all"
  CROSS JOIN LATERAL jsonb_path_query("said", 'strict $.** ? (@.type() == "string")') AS "value"
$text$;

-- CreateFunction: a word is found by its stem in both languages, whichever it was written in.
CREATE FUNCTION "words_written"("text" TEXT) RETURNS tsvector LANGUAGE SQL IMMUTABLE AS $words$
  SELECT to_tsvector('pg_catalog.swedish', "text") || to_tsvector('pg_catalog.english', "text")
$words$;

-- CreateFunction (the engine that runs this cuts at every semicolon, hence the ones that are written as an escape).
CREATE FUNCTION "keep_written_words"() RETURNS trigger LANGUAGE plpgsql AS
E'DECLARE concerned uuid\x3B BEGIN
IF TG_TABLE_NAME = ''application'' THEN concerned := NEW."id"\x3B
ELSIF TG_OP = ''DELETE'' THEN concerned := OLD."applicationId"\x3B
ELSE concerned := NEW."applicationId"\x3B END IF\x3B
INSERT INTO "written_words" ("applicationId", "organisationId", "words")
  SELECT "id", "organisationId", words_written(written_text("id")) FROM "application" WHERE "id" = concerned
  ON CONFLICT ("applicationId") DO UPDATE SET "words" = excluded."words"\x3B
RETURN NULL\x3B END\x3B';

-- CreateTrigger
CREATE TRIGGER "application_keeps_written_words" AFTER INSERT ON "application"
FOR EACH ROW WHEN (NEW."fields" <> '{}') EXECUTE FUNCTION "keep_written_words"();

CREATE TRIGGER "application_changes_written_words" AFTER UPDATE OF "fields" ON "application"
FOR EACH ROW WHEN (OLD."fields" IS DISTINCT FROM NEW."fields") EXECUTE FUNCTION "keep_written_words"();

CREATE TRIGGER "answer_keeps_written_words" AFTER INSERT OR UPDATE OR DELETE ON "answer"
FOR EACH ROW EXECUTE FUNCTION "keep_written_words"();

-- Whoever wrote before.
INSERT INTO "written_words" ("applicationId", "organisationId", "words")
SELECT a."id", a."organisationId", words_written(written_text(a."id")) FROM "application" a
WHERE a."fields" <> '{}' OR EXISTS (SELECT 1 FROM "answer" r WHERE r."applicationId" = a."id");
