-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "language" TEXT NOT NULL DEFAULT 'sv';

-- AlterTable
ALTER TABLE "mailbox_item" ADD COLUMN     "staff" BOOLEAN NOT NULL DEFAULT false;
