-- AlterTable
ALTER TABLE "staff_attempt" ADD COLUMN     "from" TEXT,
ADD COLUMN     "senderId" UUID;

-- AlterTable
ALTER TABLE "staff_mail" ADD COLUMN     "senderId" UUID;
