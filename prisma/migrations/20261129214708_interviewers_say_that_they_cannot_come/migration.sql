-- CreateTable
CREATE TABLE "meeting_decline" (
    "meetingId" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "saidAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "meeting_decline_pkey" PRIMARY KEY ("meetingId","userId")
);

-- AddForeignKey
ALTER TABLE "meeting_decline" ADD CONSTRAINT "meeting_decline_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;
