-- AlterTable
ALTER TABLE "candidate_request" ADD COLUMN     "wordingCodes" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "wordingReason" TEXT;
