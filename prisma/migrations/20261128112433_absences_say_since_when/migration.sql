-- AlterTable
ALTER TABLE "absence" ADD COLUMN     "daysSetAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
-- What stands already has stood since it was set.
UPDATE "absence" SET "daysSetAt" = "createdAt";
