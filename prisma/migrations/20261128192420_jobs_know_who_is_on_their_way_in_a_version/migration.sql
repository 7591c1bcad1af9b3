-- CreateIndex: of those alone who are on their way. Prisma does not know of a condition.
CREATE INDEX "application_on_their_way" ON "application"("organisationId", "versionId", "jobId")
WHERE "status" IN ('new', 'active');
