-- Whom the drawing names, anywhere in it. It is asked at every request of an interviewer, and reading all drawings as text takes longer the more there are.
ALTER TABLE "version" ADD COLUMN "peopleNamed" JSONB GENERATED ALWAYS AS (
  jsonb_path_query_array("definition"::jsonb, '$.**.personId')
) STORED;

CREATE INDEX "version_peopleNamed_idx" ON "version" USING GIN ("peopleNamed");
