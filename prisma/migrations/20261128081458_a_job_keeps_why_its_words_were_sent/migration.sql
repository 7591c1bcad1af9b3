-- AlterTable
ALTER TABLE "job" ADD COLUMN     "closeWordingReason" TEXT;
