-- CreateIndex: of those alone that are closing, which are asked for every few seconds. Prisma does not know of a condition.
CREATE INDEX "job_that_closes" ON "job"("closesAt") WHERE "status" = 'closing';
