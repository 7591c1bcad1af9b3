-- AlterTable
ALTER TABLE "import" ADD COLUMN     "startedAt" TIMESTAMPTZ(3);
