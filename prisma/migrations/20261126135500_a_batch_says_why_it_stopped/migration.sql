-- AlterTable
ALTER TABLE "decision_batch" ADD COLUMN     "stopCode" TEXT;
