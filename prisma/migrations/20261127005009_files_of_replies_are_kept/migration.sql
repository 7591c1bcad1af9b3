-- CreateTable
CREATE TABLE "reply_file" (
    "replyId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "documentId" UUID,
    "refused" TEXT,

    CONSTRAINT "reply_file_pkey" PRIMARY KEY ("replyId","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "reply_file_documentId_key" ON "reply_file"("documentId");

-- AddForeignKey
ALTER TABLE "reply_file" ADD CONSTRAINT "reply_file_replyId_fkey" FOREIGN KEY ("replyId") REFERENCES "reply"("id") ON DELETE CASCADE ON UPDATE CASCADE;
