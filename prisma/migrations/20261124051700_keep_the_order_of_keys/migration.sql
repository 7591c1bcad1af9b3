-- AlterTable
ALTER TABLE "process" ALTER COLUMN "draft" SET DATA TYPE JSON;

-- AlterTable
ALTER TABLE "version" ALTER COLUMN "definition" SET DATA TYPE JSON;
