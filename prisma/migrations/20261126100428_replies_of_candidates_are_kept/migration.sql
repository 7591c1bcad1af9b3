-- CreateTable
CREATE TABLE "reply" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "applicationId" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "subject" TEXT,
    "text" TEXT NOT NULL,
    "meaning" TEXT NOT NULL,
    "attachments" INTEGER NOT NULL DEFAULT 0,
    "otherIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "mailId" TEXT,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reply_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "reply_applicationId_receivedAt_id_idx" ON "reply"("applicationId", "receivedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "reply_provider_eventId_key" ON "reply"("provider", "eventId");

-- CreateIndex
CREATE INDEX "candidate_phone_idx" ON "candidate"("phone");

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
