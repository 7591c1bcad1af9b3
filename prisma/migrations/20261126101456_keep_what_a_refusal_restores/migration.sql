-- AlterTable
ALTER TABLE "signal" ADD COLUMN     "before" JSONB;
