-- AlterTable
ALTER TABLE "message" ADD COLUMN     "againAt" TIMESTAMPTZ(3),
ADD COLUMN     "againById" TEXT;
