-- CreateIndex: of those alone whose run has not been asked for, or not yet been heard of. Prisma does not know of a condition.
CREATE INDEX "application_to_be_started" ON "application"("organisationId", "appliedAt")
WHERE "status" = 'new' OR ("runAskedAt" IS NULL AND "status" IN ('active', 'ended'));
