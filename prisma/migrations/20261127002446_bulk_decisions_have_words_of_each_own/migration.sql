-- AlterTable
ALTER TABLE "decision_batch_item" ADD COLUMN     "evidence" TEXT,
ADD COLUMN     "sentences" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "whose" TEXT;

-- CreateTable
CREATE TABLE "own_words" (
    "applicationId" UUID NOT NULL,
    "stepId" TEXT NOT NULL,
    "visit" INTEGER NOT NULL,
    "exitId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "whose" TEXT,
    "why" TEXT,
    "words" JSONB NOT NULL DEFAULT '{}',
    "sentences" JSONB NOT NULL DEFAULT '[]',
    "findings" JSONB NOT NULL DEFAULT '[]',
    "evidence" TEXT NOT NULL,
    "leftOut" BOOLEAN NOT NULL DEFAULT false,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "own_words_pkey" PRIMARY KEY ("applicationId","stepId","visit","exitId","authorId")
);

-- CreateIndex
CREATE INDEX "own_words_authorId_savedAt_idx" ON "own_words"("authorId", "savedAt");

-- AddForeignKey
ALTER TABLE "own_words" ADD CONSTRAINT "own_words_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
