-- AlterTable
ALTER TABLE "decision_batch_item" ADD COLUMN     "fields" JSONB NOT NULL DEFAULT '{}';
