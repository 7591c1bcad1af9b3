-- AlterTable
ALTER TABLE "staff_notice" ADD COLUMN     "missing" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "scorecard_revision" (
    "scorecardId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "ratings" JSONB NOT NULL,
    "privateNote" TEXT NOT NULL DEFAULT '',
    "reason" TEXT,
    "handedInAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "scorecard_revision_pkey" PRIMARY KEY ("scorecardId","number")
);

-- CreateTable
CREATE TABLE "scorecard_draft" (
    "applicationId" UUID NOT NULL,
    "stepId" TEXT NOT NULL,
    "visit" INTEGER NOT NULL,
    "authorId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "content" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "scorecard_draft_pkey" PRIMARY KEY ("applicationId","stepId","visit","authorId")
);

-- CreateTable
CREATE TABLE "stood_aside" (
    "applicationId" UUID NOT NULL,
    "stepId" TEXT NOT NULL,
    "visit" INTEGER NOT NULL,
    "userId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stood_aside_pkey" PRIMARY KEY ("applicationId","stepId","visit","userId")
);

-- AddForeignKey
ALTER TABLE "scorecard_revision" ADD CONSTRAINT "scorecard_revision_scorecardId_fkey" FOREIGN KEY ("scorecardId") REFERENCES "scorecard"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scorecard_draft" ADD CONSTRAINT "scorecard_draft_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stood_aside" ADD CONSTRAINT "stood_aside_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was handed in before becomes the first revision. Its evidence was one text, and counts by its level. A strength and a development
-- point of the whole had no competency, and are kept in the private note.
INSERT INTO "scorecard_revision" ("scorecardId", "number", "language", "ratings", "privateNote", "handedInAt")
SELECT s."id", 1, CASE WHEN u."language" = 'en' THEN 'en' ELSE 'sv' END,
  coalesce((
    SELECT jsonb_object_agg(r.key, jsonb_build_object(
      'level', r.value->'level',
      'evidence', CASE WHEN btrim(coalesce(r.value->>'evidence', '')) = '' THEN '[]'::jsonb ELSE jsonb_build_array(jsonb_build_object(
        'id', gen_random_uuid(),
        'shows', CASE WHEN (r.value->>'level')::int <= 2 THEN 'development' ELSE 'strength' END,
        'situation', '', 'behaviour', r.value->>'evidence', 'impact', '')) END))
    FROM jsonb_each(s."ratings") r), '{}'::jsonb),
  concat_ws(E'\n', '+ ' || s."strength", '- ' || s."development"),
  s."submittedAt"
FROM "scorecard" s LEFT JOIN "user" u ON u."id" = split_part(s."authorId", '/', 1);

-- AlterTable
ALTER TABLE "scorecard" DROP COLUMN "development",
DROP COLUMN "ratings",
DROP COLUMN "strength";

-- Handed in is handed in: not even a mistake of ours may change it. With its scorecard (a person is erased) it goes.
-- The engine that applies migrations cuts them at every semicolon, also inside a body, so these are written as \x3b.
CREATE FUNCTION "keep_scorecard_revision"() RETURNS trigger LANGUAGE plpgsql AS E'
BEGIN
  IF TG_OP = ''DELETE'' AND pg_trigger_depth() > 1 THEN RETURN OLD\x3b END IF\x3b
  RAISE EXCEPTION ''A scorecard that was handed in is not changed: hand in a new revision''\x3b
END';

CREATE TRIGGER "scorecard_revision_is_kept" BEFORE UPDATE OR DELETE ON "scorecard_revision"
  FOR EACH ROW EXECUTE FUNCTION "keep_scorecard_revision"();
