-- AlterTable
ALTER TABLE "meeting" ADD COLUMN "guests" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "interviewerIds" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "meeting_slot" ADD COLUMN "guests" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "interviewerIds" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- A name means the one member who has it, and of several the one who alone has a role in the job, as invitations took it. Everybody else stays a name.
UPDATE "meeting" t SET "interviewerIds" = x."ids", "guests" = x."names" FROM (
  SELECT n."id", coalesce(array_agg(DISTINCT n."userId") FILTER (WHERE n."userId" IS NOT NULL), '{}') AS "ids",
    coalesce(array_agg(n."name" ORDER BY n."at") FILTER (WHERE n."userId" IS NULL), '{}') AS "names"
  FROM (
    SELECT m."id", e."name", e."at", (
      SELECT CASE WHEN count(*) = 1 THEN min(p."id") WHEN count(*) FILTER (WHERE p."inJob") = 1 THEN min(p."id") FILTER (WHERE p."inJob") END
      FROM (
        SELECT u."id", EXISTS (SELECT 1 FROM "job_role" r WHERE r."jobId" = a."jobId" AND r."userId" = u."id") AS "inJob"
        FROM "member" b JOIN "user" u ON u."id" = b."userId"
        WHERE b."organizationId" = m."organisationId" AND lower(normalize(trim(u."name"), NFC)) = lower(normalize(trim(e."name"), NFC))
      ) p
    ) AS "userId"
    FROM "meeting" m JOIN "application" a ON a."id" = m."applicationId" CROSS JOIN LATERAL jsonb_array_elements_text(m."interviewers") WITH ORDINALITY e ("name", "at")
  ) n GROUP BY n."id"
) x WHERE x."id" = t."id";

UPDATE "meeting_slot" t SET "interviewerIds" = x."ids", "guests" = x."names" FROM (
  SELECT n."id", coalesce(array_agg(DISTINCT n."userId") FILTER (WHERE n."userId" IS NOT NULL), '{}') AS "ids",
    coalesce(array_agg(n."name" ORDER BY n."at") FILTER (WHERE n."userId" IS NULL), '{}') AS "names"
  FROM (
    SELECT m."id", e."name", e."at", (
      SELECT CASE WHEN count(*) = 1 THEN min(p."id") WHEN count(*) FILTER (WHERE p."inJob") = 1 THEN min(p."id") FILTER (WHERE p."inJob") END
      FROM (
        SELECT u."id", EXISTS (SELECT 1 FROM "job_role" r WHERE r."jobId" = m."jobId" AND r."userId" = u."id") AS "inJob"
        FROM "member" b JOIN "user" u ON u."id" = b."userId"
        WHERE b."organizationId" = m."organisationId" AND lower(normalize(trim(u."name"), NFC)) = lower(normalize(trim(e."name"), NFC))
      ) p
    ) AS "userId"
    FROM "meeting_slot" m CROSS JOIN LATERAL jsonb_array_elements_text(m."interviewers") WITH ORDINALITY e ("name", "at")
  ) n GROUP BY n."id"
) x WHERE x."id" = t."id";

-- AlterTable
ALTER TABLE "meeting" DROP COLUMN "interviewers";

-- AlterTable
ALTER TABLE "meeting_slot" DROP COLUMN "interviewers";

-- CreateIndex
CREATE INDEX "meeting_interviewerIds_idx" ON "meeting" USING GIN ("interviewerIds");
