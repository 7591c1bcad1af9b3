-- The lines of the timeline go with the event that they are of.
ALTER TABLE "applied_event" ADD COLUMN     "story" JSONB NOT NULL DEFAULT '[]';

UPDATE "applied_event" e SET "story" = t."story"
FROM (
  SELECT "applicationId", "seq", jsonb_agg(jsonb_build_object(
    'kind', "kind",
    'stepId', coalesce("stepId", ''),
    'by', CASE WHEN "actorKind" = 'person' THEN jsonb_build_object('kind', "actorKind", 'id', "actorId") ELSE jsonb_build_object('kind', "actorKind") END,
    'data', "data"
  ) ORDER BY "position") AS "story"
  FROM "timeline_entry" GROUP BY "applicationId", "seq"
) t
WHERE t."applicationId" = e."applicationId" AND t."seq" = e."seq";

-- DropTable
DROP TABLE "timeline_entry";

-- CreateIndex
CREATE UNIQUE INDEX "applied_event_applicationId_seq_key" ON "applied_event"("applicationId", "seq");
