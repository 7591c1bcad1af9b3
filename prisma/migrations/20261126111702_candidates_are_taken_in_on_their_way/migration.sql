-- AlterTable
ALTER TABLE "application" ADD COLUMN     "standsIn" JSONB;
