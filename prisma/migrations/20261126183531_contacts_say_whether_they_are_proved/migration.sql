-- AlterTable
ALTER TABLE "candidate" ADD COLUMN     "unproved" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateIndex
CREATE INDEX "page_code_organisationId_createdAt_idx" ON "page_code"("organisationId", "createdAt");
