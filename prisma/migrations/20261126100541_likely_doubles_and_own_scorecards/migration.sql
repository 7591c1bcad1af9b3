-- CreateTable
CREATE TABLE "candidate_alike" (
    "oneId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "foundAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "candidate_alike_pkey" PRIMARY KEY ("oneId","otherId")
);

-- CreateTable
CREATE TABLE "alike_progress" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "candidateId" UUID NOT NULL,

    CONSTRAINT "alike_progress_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "candidate_alike_otherId_idx" ON "candidate_alike"("otherId");

-- CreateIndex
CREATE INDEX "candidate_alike_organisationId_foundAt_oneId_otherId_idx" ON "candidate_alike"("organisationId", "foundAt", "oneId", "otherId");

-- CreateIndex
CREATE INDEX "candidate_updatedAt_id_idx" ON "candidate"("updatedAt", "id");

-- CreateIndex
CREATE INDEX "scorecard_organisationId_authorId_submittedAt_id_idx" ON "scorecard"("organisationId", "authorId", "submittedAt", "id");

-- CreateIndex
CREATE INDEX "scorecard_draft_authorId_savedAt_applicationId_idx" ON "scorecard_draft"("authorId", "savedAt", "applicationId");

-- AddForeignKey
ALTER TABLE "candidate_alike" ADD CONSTRAINT "candidate_alike_oneId_fkey" FOREIGN KEY ("oneId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_alike" ADD CONSTRAINT "candidate_alike_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;
