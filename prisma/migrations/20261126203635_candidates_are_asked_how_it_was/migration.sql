-- CreateTable
CREATE TABLE "survey" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "jobId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "addresses" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "invitedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "firstAnsweredAt" TIMESTAMPTZ(3),
    "rating" INTEGER,
    "heardOnTime" TEXT,
    "feedbackUseful" TEXT,
    "comment" TEXT,
    "isParted" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "survey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_rating" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "jobId" UUID,
    "rating" INTEGER NOT NULL,
    "heardOnTime" TEXT,
    "feedbackUseful" TEXT,
    "isShown" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "survey_rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_comment" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "jobId" UUID,
    "text" TEXT NOT NULL,
    "isShown" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "survey_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_refusal" (
    "organisationId" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "survey_refusal_pkey" PRIMARY KEY ("organisationId","who")
);

-- CreateTable
CREATE TABLE "survey_settings" (
    "organisationId" TEXT NOT NULL,
    "isOn" BOOLEAN NOT NULL DEFAULT false,
    "onSince" TIMESTAMPTZ(3),
    "texts" JSONB NOT NULL DEFAULT '{}',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "changedBy" TEXT,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "survey_settings_pkey" PRIMARY KEY ("organisationId")
);

-- CreateIndex
CREATE UNIQUE INDEX "survey_applicationId_key" ON "survey"("applicationId");

-- CreateIndex
CREATE INDEX "survey_organisationId_jobId_sentAt_idx" ON "survey"("organisationId", "jobId", "sentAt");

-- CreateIndex
CREATE INDEX "survey_addresses_idx" ON "survey" USING GIN ("addresses");

-- CreateIndex
CREATE INDEX "survey_isParted_firstAnsweredAt_idx" ON "survey"("isParted", "firstAnsweredAt");

-- CreateIndex
CREATE INDEX "survey_rating_organisationId_jobId_isShown_idx" ON "survey_rating"("organisationId", "jobId", "isShown");

-- CreateIndex
CREATE INDEX "survey_comment_organisationId_jobId_isShown_id_idx" ON "survey_comment"("organisationId", "jobId", "isShown", "id");

-- CreateIndex
CREATE INDEX "application_endedAt_idx" ON "application"("endedAt");

-- AddForeignKey
ALTER TABLE "survey" ADD CONSTRAINT "survey_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
