-- AlterTable
ALTER TABLE "application" ADD COLUMN     "clockAhead" DOUBLE PRECISION;

-- AlterTable
ALTER TABLE "organization" ADD COLUMN     "rehearsalOf" TEXT;

-- CreateTable
CREATE TABLE "rehearsal" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "processId" UUID NOT NULL,
    "placeId" TEXT NOT NULL,
    "versionId" UUID NOT NULL,
    "jobId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "problems" JSON NOT NULL,
    "startedBy" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "rehearsal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "rehearsal_placeId_key" ON "rehearsal"("placeId");

-- CreateIndex
CREATE INDEX "rehearsal_organisationId_processId_startedAt_id_idx" ON "rehearsal"("organisationId", "processId", "startedAt", "id");

-- CreateIndex
CREATE INDEX "rehearsal_startedAt_idx" ON "rehearsal"("startedAt");

-- CreateIndex
CREATE INDEX "application_who_stands_where" ON "application"("organisationId", "versionId", "stepId", "promiseDue", "id", "status", "enteredAt");
