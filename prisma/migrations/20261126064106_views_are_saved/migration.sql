-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "saved_view_organisationId_userId_page_createdAt_id_idx" ON "saved_view"("organisationId", "userId", "page", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_organisationId_userId_page_name_key" ON "saved_view"("organisationId", "userId", "page", "name");
