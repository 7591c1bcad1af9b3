-- AlterTable
ALTER TABLE "meeting" ADD COLUMN     "slotId" UUID;

-- CreateTable
CREATE TABLE "meeting_slot" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "jobId" UUID NOT NULL,
    "stepId" TEXT NOT NULL,
    "applicationId" UUID,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT,
    "link" TEXT,
    "interviewers" JSONB NOT NULL DEFAULT '[]',
    "places" INTEGER NOT NULL,
    "offeredBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "meeting_slot_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "meeting_slot_organisationId_jobId_startsAt_id_idx" ON "meeting_slot"("organisationId", "jobId", "startsAt", "id");

-- CreateIndex
CREATE INDEX "meeting_slot_applicationId_idx" ON "meeting_slot"("applicationId");

-- CreateIndex
CREATE INDEX "meeting_slotId_idx" ON "meeting"("slotId");

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_slotId_fkey" FOREIGN KEY ("slotId") REFERENCES "meeting_slot"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_slot" ADD CONSTRAINT "meeting_slot_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_slot" ADD CONSTRAINT "meeting_slot_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
