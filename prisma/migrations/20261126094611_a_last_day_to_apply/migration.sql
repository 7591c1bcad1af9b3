-- AlterTable
ALTER TABLE "apply_page" ADD COLUMN     "lastDay" TEXT;
