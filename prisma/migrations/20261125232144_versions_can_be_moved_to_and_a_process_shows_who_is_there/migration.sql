-- CreateTable
CREATE TABLE "presence" (
    "userId" TEXT NOT NULL,
    "windowId" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "processId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("userId","windowId")
);

-- CreateTable
CREATE TABLE "move" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "processId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "steps" JSONB NOT NULL,
    "jobs" JSONB NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneBy" TEXT,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "move_candidate" (
    "moveId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "fromVersionId" UUID NOT NULL,
    "stepId" TEXT,
    "signalId" UUID,
    "undoSignalId" UUID,

    CONSTRAINT "move_candidate_pkey" PRIMARY KEY ("moveId","applicationId")
);

-- CreateIndex
CREATE INDEX "presence_processId_seenAt_idx" ON "presence"("processId", "seenAt");

-- CreateIndex
CREATE INDEX "presence_seenAt_idx" ON "presence"("seenAt");

-- CreateIndex
CREATE INDEX "move_processId_createdAt_id_idx" ON "move"("processId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "move_candidate_signalId_key" ON "move_candidate"("signalId");

-- CreateIndex
CREATE UNIQUE INDEX "move_candidate_undoSignalId_key" ON "move_candidate"("undoSignalId");

-- CreateIndex
CREATE INDEX "move_candidate_applicationId_idx" ON "move_candidate"("applicationId");

-- AddForeignKey
ALTER TABLE "move_candidate" ADD CONSTRAINT "move_candidate_moveId_fkey" FOREIGN KEY ("moveId") REFERENCES "move"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "move_candidate" ADD CONSTRAINT "move_candidate_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
