-- AlterTable
ALTER TABLE "staff_event" ADD COLUMN     "was" TIMESTAMPTZ(3);
