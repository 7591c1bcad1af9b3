-- AlterTable
ALTER TABLE "meeting" ADD COLUMN     "endedAt" TIMESTAMPTZ(3),
ADD COLUMN     "untoldSince" TIMESTAMPTZ(3);

-- What was booked before is told when it is changed: nobody is invited anew because of an upgrade.
ALTER TABLE "meeting" ALTER COLUMN "untoldSince" SET DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "staff_mail" ADD COLUMN     "ics" TEXT;

-- CreateTable
CREATE TABLE "meeting_call" (
    "meetingId" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "told" TEXT NOT NULL,

    CONSTRAINT "meeting_call_pkey" PRIMARY KEY ("meetingId","userId")
);

-- CreateIndex
CREATE INDEX "meeting_call_startsAt_idx" ON "meeting_call"("startsAt");

-- CreateIndex
CREATE INDEX "meeting_untoldSince_idx" ON "meeting"("untoldSince");

-- AddForeignKey
ALTER TABLE "meeting_call" ADD CONSTRAINT "meeting_call_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;
