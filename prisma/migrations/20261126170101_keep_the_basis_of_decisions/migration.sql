-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "basis" JSONB;
