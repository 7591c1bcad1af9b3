-- AlterTable
ALTER TABLE "page_code" ADD COLUMN     "grantHash" TEXT,
ADD COLUMN     "grantUntil" TIMESTAMPTZ(3);
