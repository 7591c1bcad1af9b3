-- CreateTable
CREATE TABLE "example" (
    "jobId" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "processId" UUID,
    "applicationIds" UUID[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "example_pkey" PRIMARY KEY ("jobId")
);

-- AddForeignKey
ALTER TABLE "example" ADD CONSTRAINT "example_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE CASCADE;
