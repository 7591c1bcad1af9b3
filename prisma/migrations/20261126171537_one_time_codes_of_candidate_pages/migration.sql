-- CreateTable
CREATE TABLE "page_code" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "applicationId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "messageId" UUID NOT NULL,
    "triesLeft" INTEGER NOT NULL DEFAULT 5,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "page_code_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "page_code_applicationId_purpose_createdAt_idx" ON "page_code"("applicationId", "purpose", "createdAt");

-- AddForeignKey
ALTER TABLE "page_code" ADD CONSTRAINT "page_code_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
