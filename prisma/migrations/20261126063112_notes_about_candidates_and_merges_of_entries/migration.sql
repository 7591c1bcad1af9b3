-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "to" TEXT;

-- CreateTable
CREATE TABLE "note" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "applicationId" UUID NOT NULL,
    "authorId" TEXT NOT NULL,
    "stepId" TEXT,
    "number" INTEGER NOT NULL DEFAULT 1,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),
    "removedBy" TEXT,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note_revision" (
    "noteId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "note_revision_pkey" PRIMARY KEY ("noteId","number")
);

-- CreateTable
CREATE TABLE "note_draft" (
    "applicationId" UUID NOT NULL,
    "authorId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "note_draft_pkey" PRIMARY KEY ("applicationId","authorId")
);

-- CreateTable
CREATE TABLE "candidate_merge" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "candidateId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "kept" JSONB,
    "mergedBy" TEXT NOT NULL,
    "mergedAt" TIMESTAMPTZ(3) NOT NULL,
    "undoneBy" TEXT,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "candidate_merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate_apart" (
    "oneId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "saidBy" TEXT NOT NULL,
    "saidAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "candidate_apart_pkey" PRIMARY KEY ("oneId","otherId")
);

-- CreateIndex
CREATE INDEX "note_applicationId_writtenAt_id_idx" ON "note"("applicationId", "writtenAt", "id");

-- CreateIndex
CREATE INDEX "candidate_merge_candidateId_mergedAt_id_idx" ON "candidate_merge"("candidateId", "mergedAt", "id");

-- CreateIndex
CREATE INDEX "candidate_merge_otherId_idx" ON "candidate_merge"("otherId");

-- CreateIndex
CREATE INDEX "candidate_merge_mergedAt_idx" ON "candidate_merge"("mergedAt");

-- CreateIndex
CREATE INDEX "candidate_apart_otherId_idx" ON "candidate_apart"("otherId");

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note_revision" ADD CONSTRAINT "note_revision_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note_draft" ADD CONSTRAINT "note_draft_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
