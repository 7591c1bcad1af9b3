-- DropIndex
DROP INDEX "application_candidateId_idx";

-- DropIndex
DROP INDEX "application_organisationId_jobId_promiseDue_id_idx";

-- CreateIndex
CREATE INDEX "application_organisationId_jobId_promiseDue_id_candidateId_idx" ON "application"("organisationId", "jobId", "promiseDue", "id", "candidateId");

-- CreateIndex
CREATE INDEX "application_candidateId_jobId_idx" ON "application"("candidateId", "jobId");
