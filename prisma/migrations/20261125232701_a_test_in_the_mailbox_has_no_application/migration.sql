-- AlterTable
ALTER TABLE "mailbox_item" ALTER COLUMN "applicationId" DROP NOT NULL;
