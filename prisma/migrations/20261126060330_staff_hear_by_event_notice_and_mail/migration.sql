-- AlterTable
ALTER TABLE "staff_notice" ADD COLUMN     "byId" TEXT,
ADD COLUMN     "eventId" UUID,
ADD COLUMN     "insteadOf" TEXT,
ADD COLUMN     "jobId" UUID,
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'remind',
ADD COLUMN     "mailAt" TIMESTAMPTZ(3),
ADD COLUMN     "mailId" UUID,
ADD COLUMN     "subjectId" TEXT,
ALTER COLUMN "applicationId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "staff_event" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "jobId" UUID,
    "applicationId" UUID,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "level" INTEGER NOT NULL DEFAULT 0,
    "stepId" TEXT,
    "to" JSONB NOT NULL,
    "otherwise" JSONB NOT NULL DEFAULT '[]',
    "due" TIMESTAMPTZ(3),
    "missing" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "byId" TEXT,
    "subjectId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "toldAt" TIMESTAMPTZ(3),

    CONSTRAINT "staff_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_mail" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "userId" TEXT,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "to" TEXT,
    "subject" TEXT,
    "text" TEXT,
    "html" TEXT,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "uselessAt" TIMESTAMPTZ(3),
    "nextAttemptAt" TIMESTAMPTZ(3) NOT NULL,
    "firstAttemptAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "provider" TEXT,
    "providerId" TEXT,
    "unclear" BOOLEAN NOT NULL DEFAULT false,
    "code" TEXT,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "staff_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_settings" (
    "organisationId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "ways" JSONB NOT NULL,
    "digestAt" INTEGER NOT NULL,
    "digestDays" INTEGER[],
    "quietFrom" INTEGER,
    "quietUntil" INTEGER,
    "zone" TEXT,

    CONSTRAINT "notice_settings_pkey" PRIMARY KEY ("organisationId","userId")
);

-- CreateTable
CREATE TABLE "absence" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "deputyId" TEXT NOT NULL,
    "firstDay" TEXT NOT NULL,
    "lastDay" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "succession" (
    "organisationId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "successorId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "succession_pkey" PRIMARY KEY ("organisationId","userId")
);

-- CreateIndex
CREATE INDEX "staff_event_toldAt_at_idx" ON "staff_event"("toldAt", "at");

-- CreateIndex
CREATE INDEX "staff_event_applicationId_idx" ON "staff_event"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "staff_event_organisationId_key_key" ON "staff_event"("organisationId", "key");

-- CreateIndex
CREATE INDEX "staff_mail_status_nextAttemptAt_idx" ON "staff_mail"("status", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "absence_organisationId_userId_endsAt_idx" ON "absence"("organisationId", "userId", "endsAt");

-- CreateIndex
CREATE INDEX "absence_organisationId_deputyId_endsAt_idx" ON "absence"("organisationId", "deputyId", "endsAt");

-- CreateIndex
CREATE INDEX "staff_notice_mailId_mailAt_idx" ON "staff_notice"("mailId", "mailAt");

-- CreateIndex
CREATE UNIQUE INDEX "staff_notice_eventId_userId_key" ON "staff_notice"("eventId", "userId");

-- Notices from before events are of the kind that they were about, and one that is late is a page.
UPDATE "staff_notice" SET "kind" = CASE "about" WHEN 'late' THEN 'page' ELSE "about" END;
