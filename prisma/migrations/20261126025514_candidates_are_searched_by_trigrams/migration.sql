CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- DropIndex
DROP INDEX "application_organisationId_jobId_stepId_promiseDue_id_idx";

-- DropIndex
DROP INDEX "application_organisationId_jobId_appliedAt_id_idx";

-- AlterTable: as server/use-cases/name-contains.ts makes a search: no marks, no signs, small letters, a space before each word.
ALTER TABLE "candidate" ADD COLUMN "searchText" TEXT GENERATED ALWAYS AS (
  ' ' || lower(regexp_replace(regexp_replace(normalize(
    translate("firstName" || ' ' || "lastName" || ' ' || coalesce("email", '') || ' ' || coalesce("phone", ''), 'øØłŁđĐ', 'oOlLdD'),
    NFD), E'[\u0300-\u036f]', '', 'g'), E'[-.,\x3b:@_+()/%&!?\x27"\\\\]+', ' ', 'g'))
) STORED;

-- CreateIndex
CREATE INDEX "application_on_the_board" ON "application"("organisationId", "jobId", "stepId", "promiseDue", "id", "versionId", "status", "enteredAt");

-- CreateIndex
CREATE INDEX "application_organisationId_jobId_promiseDue_id_idx" ON "application"("organisationId", "jobId", "promiseDue", "id");

-- CreateIndex
CREATE INDEX "candidate_search" ON "candidate" USING GIN ("searchText" gin_trgm_ops);
