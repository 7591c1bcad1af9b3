-- AlterTable
ALTER TABLE "reply" ADD COLUMN     "saidBack" TEXT;
