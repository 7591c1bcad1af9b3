-- AlterTable
ALTER TABLE "meeting_slot" ADD COLUMN     "stepIds" JSONB NOT NULL DEFAULT '{}';
