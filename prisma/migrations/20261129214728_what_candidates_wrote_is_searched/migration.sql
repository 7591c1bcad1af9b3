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
-- (In plpgsql, which plans it once for a session. The engine that runs this cuts at every semicolon, hence the ones that are written as an escape.)
CREATE FUNCTION "written_text"("of" UUID) RETURNS TEXT LANGUAGE plpgsql STABLE AS
E'BEGIN RETURN (
  SELECT coalesce(left(string_agg("said", '' · ''), 100000), '''') FROM (
    SELECT "one"."value" AS "said" FROM "application" a JOIN "version" v ON v."id" = a."versionId"
    CROSS JOIN LATERAL (SELECT v."definition"->''fields'' AS "asked" OFFSET 0) AS "form"
    CROSS JOIN LATERAL jsonb_each_text(a."fields") AS "one"
    WHERE a."id" = "of" AND "asked" #>> ARRAY["one"."key", ''kind''] = ''text''
    UNION ALL
    SELECT "one"."value" FROM "answer" r JOIN "application" a ON a."id" = r."applicationId" JOIN "version" v ON v."id" = a."versionId"
    CROSS JOIN LATERAL (SELECT v."definition" #> ARRAY[''steps'', r."stepId", ''questions''] AS "asked" OFFSET 0) AS "form"
    CROSS JOIN LATERAL jsonb_each_text(r."answers") AS "one"
    WHERE r."applicationId" = "of" AND r."byKind" = ''candidate'' AND "asked" #>> ARRAY["one"."key", ''kind''] = ''text''
  ) AS "all" WHERE "said" <> '''')\x3B END\x3B';

-- CreateFunction: a word is kept by its stem in both languages, whichever it was written in.
CREATE FUNCTION "keep_written_words"() RETURNS trigger LANGUAGE plpgsql AS
E'DECLARE concerned uuid\x3B BEGIN
IF TG_TABLE_NAME = ''application'' THEN concerned := NEW."id"\x3B
ELSIF TG_OP = ''DELETE'' THEN concerned := OLD."applicationId"\x3B
ELSE concerned := NEW."applicationId"\x3B END IF\x3B
INSERT INTO "written_words" ("applicationId", "organisationId", "words")
  SELECT "id", "organisationId", to_tsvector(''pg_catalog.swedish'', "text") || to_tsvector(''pg_catalog.english'', "text")
  FROM (SELECT "id", "organisationId", written_text("id") AS "text" FROM "application" WHERE "id" = concerned OFFSET 0) AS "written"
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
SELECT "id", "organisationId", to_tsvector('pg_catalog.swedish', "text") || to_tsvector('pg_catalog.english', "text")
FROM (SELECT a."id", a."organisationId", written_text(a."id") AS "text" FROM "application" a
  WHERE a."fields" <> '{}' OR EXISTS (SELECT 1 FROM "answer" r WHERE r."applicationId" = a."id") OFFSET 0) AS "written";

-- CreateIndex: after what it is of, which is quicker by far and tells PostgreSQL how large the table is, and without a list of what is still to be put in, since every
-- search would read it whole.
CREATE INDEX "written_words_search" ON "written_words" USING GIN ("words") WITH (fastupdate = off);
