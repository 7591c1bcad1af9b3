-- CreateIndex
CREATE INDEX "meeting_organisationId_startsAt_idx" ON "meeting"("organisationId", "startsAt");
