-- What candidates wrote is searched by PostgreSQL's own full-text search. It is kept apart from the application, whose row every transition
-- writes anew, and by triggers, so that no way in forgets it.

-- CreateTable
CREATE TABLE "written_words" (
    "applicationId" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "written_words_pkey" PRIMARY KEY ("applicationId")
);

-- AddForeignKey
ALTER TABLE "written_words" ADD CONSTRAINT "written_words_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateFunction: what an applicant wrote in words of their own, as one text, as far as a tsvector can hold it. What they chose, dates and what somebody
-- else entered for them is none of it.
CREATE FUNCTION "written_text"("of" UUID) RETURNS TEXT LANGUAGE SQL STABLE AS $text$
  WITH "asked" AS MATERIALIZED (
    SELECT a."fields", v."definition"->'fields' AS "ofFields", v."definition"->'steps' AS "ofSteps"
    FROM "application" a JOIN "version" v ON v."id" = a."versionId" WHERE a."id" = "of")
  SELECT coalesce(left(string_agg("said", ' · '), 100000), '') FROM (
    SELECT "one"."value" AS "said" FROM "asked" CROSS JOIN LATERAL jsonb_each_text("fields") AS "one"
    WHERE "ofFields" #>> ARRAY["one"."key", 'kind'] = 'text'
    UNION ALL
    SELECT "one"."value" FROM "asked" CROSS JOIN "answer" r CROSS JOIN LATERAL jsonb_each_text(r."answers") AS "one"
    WHERE r."applicationId" = "of" AND r."byKind" = 'candidate'
      AND "ofSteps" #>> ARRAY[r."stepId", 'questions', "one"."key", 'kind'] = 'text'
  ) AS "all" WHERE "said" <> ''
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

-- CreateIndex: after what it is of, which is quicker by far and tells PostgreSQL how large the table is; without a list of what is still to be put in, since every
-- search would read it whole.
CREATE INDEX "written_words_search" ON "written_words" USING GIN ("words") WITH (fastupdate = off);
