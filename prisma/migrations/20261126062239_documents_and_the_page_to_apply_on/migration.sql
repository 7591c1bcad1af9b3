-- CreateTable
CREATE TABLE "apply_page" (
    "jobId" UUID NOT NULL,
    "isOpen" BOOLEAN NOT NULL DEFAULT false,
    "about" JSONB NOT NULL DEFAULT '{}',
    "documents" TEXT NOT NULL DEFAULT 'optional',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "changedBy" TEXT,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "apply_page_pkey" PRIMARY KEY ("jobId")
);

-- CreateTable
CREATE TABLE "consent_text" (
    "id" UUID NOT NULL,
    "jobId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "texts" JSONB NOT NULL,
    "createdBy" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aside" (
    "applicationId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "number" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byKind" TEXT NOT NULL DEFAULT 'person',
    "byId" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "aside_pkey" PRIMARY KEY ("applicationId","seq","number")
);

-- CreateTable
CREATE TABLE "consent" (
    "applicationId" UUID NOT NULL,
    "consentTextId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "applicationId" UUID,
    "heldBy" TEXT,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "forInterviewers" BOOLEAN NOT NULL DEFAULT false,
    "byKind" TEXT NOT NULL,
    "byId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_chunk" (
    "documentId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "document_chunk_pkey" PRIMARY KEY ("documentId","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "consent_text_jobId_number_key" ON "consent_text"("jobId", "number");

-- CreateIndex
CREATE INDEX "consent_consentTextId_idx" ON "consent"("consentTextId");

-- CreateIndex
CREATE INDEX "document_applicationId_createdAt_id_idx" ON "document"("applicationId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "document_heldBy_idx" ON "document"("heldBy");

-- CreateIndex
CREATE INDEX "document_removedAt_idx" ON "document"("removedAt");

-- AddForeignKey
ALTER TABLE "apply_page" ADD CONSTRAINT "apply_page_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_text" ADD CONSTRAINT "consent_text_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aside" ADD CONSTRAINT "aside_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_consentTextId_fkey" FOREIGN KEY ("consentTextId") REFERENCES "consent_text"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_chunk" ADD CONSTRAINT "document_chunk_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Bytes are compressed already (PDF, JPEG, DOCX): PostgreSQL need not try, and can then hand out a piece as it stands.
ALTER TABLE "document_chunk" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
