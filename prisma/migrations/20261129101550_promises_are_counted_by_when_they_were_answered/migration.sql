-- CreateIndex
CREATE INDEX "obligation_organisationId_endedAt_idx" ON "obligation"("organisationId", "endedAt");
