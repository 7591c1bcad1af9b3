-- CreateTable
CREATE TABLE "staff_attempt" (
    "mailId" UUID NOT NULL,
    "attempt" INTEGER NOT NULL,
    "provider" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "code" TEXT,
    "reason" TEXT,
    "providerId" TEXT,

    CONSTRAINT "staff_attempt_pkey" PRIMARY KEY ("mailId","attempt")
);

-- AddForeignKey
ALTER TABLE "staff_attempt" ADD CONSTRAINT "staff_attempt_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "staff_mail"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Of a mail that may still leave the last attempt alone is known. Whoever may have it is asked about it.
INSERT INTO "staff_attempt" ("mailId", "attempt", "provider", "startedAt", "outcome", "code", "providerId")
SELECT "id", "attempts", "provider", coalesce("firstAttemptAt", "createdAt"),
  CASE WHEN "status" = 'sending' THEN NULL WHEN "unclear" THEN 'unclear' ELSE 'transient' END, "code", "providerId"
FROM "staff_mail" WHERE "status" IN ('waiting', 'sending') AND "provider" IS NOT NULL AND "attempts" > 0;
