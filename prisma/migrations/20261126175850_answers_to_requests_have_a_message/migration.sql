-- AlterTable
ALTER TABLE "candidate_request" ADD COLUMN     "messageId" UUID;

-- CreateIndex
CREATE INDEX "candidate_request_messageId_idx" ON "candidate_request"("messageId");
