-- AlterTable
ALTER TABLE "signal" ADD COLUMN     "heldSendId" UUID,
ADD COLUMN     "heldUntil" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "held_send" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "jobId" UUID,
    "total" INTEGER NOT NULL,
    "begunBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leavesAt" TIMESTAMPTZ(3) NOT NULL,
    "takenBackAt" TIMESTAMPTZ(3),
    "takenBackBy" TEXT,
    "slotIds" UUID[],

    CONSTRAINT "held_send_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "held_send_organisationId_leavesAt_idx" ON "held_send"("organisationId", "leavesAt");

-- CreateIndex
CREATE INDEX "signal_heldSendId_idx" ON "signal"("heldSendId");
