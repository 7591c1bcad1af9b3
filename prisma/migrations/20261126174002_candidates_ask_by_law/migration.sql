-- CreateTable
CREATE TABLE "candidate_request" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "applicationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "due" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "reason" TEXT,
    "text" TEXT,
    "answeredBy" TEXT,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "candidate_request_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "candidate_request_applicationId_askedAt_id_idx" ON "candidate_request"("applicationId", "askedAt", "id");

-- CreateIndex
CREATE INDEX "candidate_request_status_due_idx" ON "candidate_request"("status", "due");

-- AddForeignKey
ALTER TABLE "candidate_request" ADD CONSTRAINT "candidate_request_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
