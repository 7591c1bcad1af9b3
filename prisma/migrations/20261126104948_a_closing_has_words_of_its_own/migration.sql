-- AlterTable
ALTER TABLE "job" ADD COLUMN     "closingTexts" JSONB;
