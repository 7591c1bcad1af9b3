-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "fields" JSONB;
