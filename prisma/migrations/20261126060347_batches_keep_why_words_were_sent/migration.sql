-- AlterTable
ALTER TABLE "decision_batch" ADD COLUMN     "wordingReason" TEXT;
