-- AlterTable
ALTER TABLE "candidate" ADD COLUMN     "declined" TEXT[] DEFAULT ARRAY[]::TEXT[];
