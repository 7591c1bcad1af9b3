-- AlterTable
ALTER TABLE "job" ADD COLUMN     "closedBy" TEXT,
ADD COLUMN     "closesAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "decision_batch" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "jobId" UUID NOT NULL,
    "stepId" TEXT NOT NULL,
    "exitId" TEXT NOT NULL,
    "reason" TEXT,
    "texts" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "decidedBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    "takenBackBy" TEXT,
    "takenBackAt" TIMESTAMPTZ(3),

    CONSTRAINT "decision_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision_batch_item" (
    "batchId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "applicationId" UUID NOT NULL,
    "visit" INTEGER NOT NULL,
    "words" JSONB NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "code" TEXT,
    "decisionId" UUID,
    "takeBackSignalId" UUID,

    CONSTRAINT "decision_batch_item_pkey" PRIMARY KEY ("batchId","position")
);

-- CreateIndex
CREATE INDEX "decision_batch_organisationId_createdAt_id_idx" ON "decision_batch"("organisationId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "decision_batch_status_idx" ON "decision_batch"("status");

-- CreateIndex
CREATE UNIQUE INDEX "decision_batch_item_decisionId_key" ON "decision_batch_item"("decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "decision_batch_item_takeBackSignalId_key" ON "decision_batch_item"("takeBackSignalId");

-- CreateIndex
CREATE INDEX "decision_batch_item_applicationId_idx" ON "decision_batch_item"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "decision_batch_item_batchId_applicationId_key" ON "decision_batch_item"("batchId", "applicationId");

-- CreateIndex
CREATE INDEX "decision_organisationId_status_releaseAt_id_idx" ON "decision"("organisationId", "status", "releaseAt", "id");

-- AddForeignKey
ALTER TABLE "decision_batch_item" ADD CONSTRAINT "decision_batch_item_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "decision_batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_batch_item" ADD CONSTRAINT "decision_batch_item_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_batch_item" ADD CONSTRAINT "decision_batch_item_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;
