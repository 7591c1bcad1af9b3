-- AlterTable
ALTER TABLE "page_message" ADD COLUMN     "deliveredAt" TIMESTAMPTZ(3),
ADD COLUMN     "followedUpAt" TIMESTAMPTZ(3),
ADD COLUMN     "mayBeDouble" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "page_attempt" (
    "messageId" UUID NOT NULL,
    "attempt" INTEGER NOT NULL,
    "provider" TEXT NOT NULL,
    "senderId" UUID,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "code" TEXT,
    "reason" TEXT,
    "providerId" TEXT,

    CONSTRAINT "page_attempt_pkey" PRIMARY KEY ("messageId","attempt")
);

-- CreateIndex
CREATE INDEX "page_message_organisationId_createdAt_id_idx" ON "page_message"("organisationId", "createdAt", "id");

-- AddForeignKey
ALTER TABLE "page_attempt" ADD CONSTRAINT "page_attempt_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "page_message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Of what was sent before the last attempt alone is known. Whoever may have it is asked about it.
INSERT INTO "page_attempt" ("messageId", "attempt", "provider", "senderId", "startedAt", "endedAt", "outcome", "code", "providerId")
SELECT "id", "attempts", "provider", "senderId", coalesce("firstAttemptAt", "createdAt"), "sentAt",
  CASE WHEN "sentAt" IS NOT NULL THEN 'accepted' WHEN "status" = 'sending' THEN NULL WHEN "unclear" THEN 'unclear' WHEN "status" = 'failed' THEN 'permanent' ELSE 'transient' END,
  CASE WHEN "sentAt" IS NULL THEN "code" END, "providerId"
FROM "page_message" WHERE "provider" IS NOT NULL AND "attempts" > 0;
