-- AlterTable
ALTER TABLE "application" ADD COLUMN     "pageMadeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "retired_page_key" (
    "pageKey" TEXT NOT NULL,
    "applicationId" UUID NOT NULL,
    "retiredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "retired_page_key_pkey" PRIMARY KEY ("pageKey")
);

-- CreateTable
CREATE TABLE "page_message" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "applicationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "to" TEXT,
    "subject" TEXT,
    "text" TEXT,
    "html" TEXT,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "uselessAt" TIMESTAMPTZ(3),
    "nextAttemptAt" TIMESTAMPTZ(3) NOT NULL,
    "firstAttemptAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "provider" TEXT,
    "providerId" TEXT,
    "unclear" BOOLEAN NOT NULL DEFAULT false,
    "code" TEXT,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "page_message_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "retired_page_key_applicationId_idx" ON "retired_page_key"("applicationId");

-- CreateIndex
CREATE INDEX "page_message_status_nextAttemptAt_idx" ON "page_message"("status", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "page_message_applicationId_kind_createdAt_idx" ON "page_message"("applicationId", "kind", "createdAt");

-- AddForeignKey
ALTER TABLE "retired_page_key" ADD CONSTRAINT "retired_page_key_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_message" ADD CONSTRAINT "page_message_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
