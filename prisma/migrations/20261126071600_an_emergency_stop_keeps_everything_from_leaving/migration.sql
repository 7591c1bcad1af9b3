-- CreateTable
CREATE TABLE "emergency_stop" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "jobId" UUID,
    "reason" TEXT NOT NULL,
    "startedBy" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "releasedBy" TEXT,
    "releasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "emergency_stop_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "emergency_stop_organisationId_releasedAt_startedAt_id_idx" ON "emergency_stop"("organisationId", "releasedAt", "startedAt", "id");

-- AddForeignKey
ALTER TABLE "emergency_stop" ADD CONSTRAINT "emergency_stop_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE CASCADE;
