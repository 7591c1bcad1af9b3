-- AlterTable
ALTER TABLE "organization" ADD COLUMN     "dayNames" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "daysRevision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "ownDays" JSONB NOT NULL DEFAULT '{"closed":[],"worked":[]}';
