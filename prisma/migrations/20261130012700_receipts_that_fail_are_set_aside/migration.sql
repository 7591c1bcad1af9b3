-- AlterTable
ALTER TABLE "receipt" ADD COLUMN     "failedAt" TIMESTAMPTZ(3);
