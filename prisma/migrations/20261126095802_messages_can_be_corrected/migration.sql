-- AlterTable
ALTER TABLE "message" ADD COLUMN     "correctionId" UUID;

-- CreateTable
CREATE TABLE "correction" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "applicationId" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "messageKey" TEXT NOT NULL,
    "signalId" UUID NOT NULL,
    "batchId" UUID,
    "position" INTEGER,
    "language" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "backTo" TEXT,
    "wordingReason" TEXT,
    "wordingCodes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "correctedBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction_batch" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "jobId" UUID NOT NULL,
    "messageId" UUID,
    "decisionBatchId" UUID,
    "subjects" JSONB NOT NULL,
    "texts" JSONB NOT NULL,
    "backTo" TEXT,
    "total" INTEGER NOT NULL,
    "correctedBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "correction_batch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "correction_signalId_key" ON "correction"("signalId");

-- CreateIndex
CREATE INDEX "correction_applicationId_messageKey_idx" ON "correction"("applicationId", "messageKey");

-- CreateIndex
CREATE UNIQUE INDEX "correction_batchId_position_key" ON "correction"("batchId", "position");

-- CreateIndex
CREATE INDEX "correction_batch_organisationId_jobId_createdAt_id_idx" ON "correction_batch"("organisationId", "jobId", "createdAt", "id");

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "correction_batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;
