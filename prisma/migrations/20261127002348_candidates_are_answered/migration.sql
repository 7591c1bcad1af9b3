-- AlterTable
ALTER TABLE "message" ADD COLUMN     "replyAnswerId" UUID;

-- CreateTable
CREATE TABLE "reply_answer" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "applicationId" UUID NOT NULL,
    "replyId" UUID NOT NULL,
    "signalId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "wordingReason" TEXT,
    "wordingCodes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "answeredBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reply_answer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "reply_answer_signalId_key" ON "reply_answer"("signalId");

-- CreateIndex
CREATE INDEX "reply_answer_applicationId_createdAt_idx" ON "reply_answer"("applicationId", "createdAt");

-- CreateIndex
CREATE INDEX "reply_answer_replyId_createdAt_idx" ON "reply_answer"("replyId", "createdAt");

-- AddForeignKey
ALTER TABLE "reply_answer" ADD CONSTRAINT "reply_answer_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_answer" ADD CONSTRAINT "reply_answer_replyId_fkey" FOREIGN KEY ("replyId") REFERENCES "reply"("id") ON DELETE CASCADE ON UPDATE CASCADE;
