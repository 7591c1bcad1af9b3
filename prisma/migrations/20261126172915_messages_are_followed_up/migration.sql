-- AlterTable
ALTER TABLE "message" ADD COLUMN     "followedUpAt" TIMESTAMPTZ(3);
