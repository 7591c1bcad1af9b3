-- AlterTable
ALTER TABLE "receipt" ADD COLUMN     "failure" TEXT;

-- CreateIndex
CREATE INDEX "receipt_messageId_idx" ON "receipt"("messageId");
