-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "wordingCodes" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "wordingReason" TEXT;
