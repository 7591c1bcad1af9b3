-- AlterTable
ALTER TABLE "page_message" ADD COLUMN     "senderId" UUID;
