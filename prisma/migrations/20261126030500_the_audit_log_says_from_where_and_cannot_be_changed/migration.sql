-- AlterTable
ALTER TABLE "audit_entry" ADD COLUMN     "address" TEXT,
ADD COLUMN     "agent" TEXT,
ADD COLUMN     "keyId" TEXT;

-- AlterTable
ALTER TABLE "job" ADD COLUMN     "closeReason" TEXT;

-- AlterTable
ALTER TABLE "signal" ADD COLUMN     "note" TEXT;

-- AlterTable
ALTER TABLE "task" ADD COLUMN     "note" TEXT;

-- What people wrote goes to where it can be erased, and the log keeps ids, codes and instants alone.
UPDATE "task" t SET "note" = a."after" ->> 'note' FROM "audit_entry" a WHERE a."action" = 'finishTask' AND a."targetId" = t."id"::text;
UPDATE "job" j SET "closeReason" = a."after" ->> 'reason' FROM "audit_entry" a WHERE a."action" = 'closeJob' AND a."targetId" = j."id"::text;
UPDATE "signal" s SET "note" = COALESCE(a."after" ->> 'reason', a."after" ->> 'note') FROM "audit_entry" a
WHERE a."targetId" = s."applicationId"::text AND a."action" = s."kind" AND a."at" BETWEEN s."createdAt" - INTERVAL '1 second' AND s."createdAt" + INTERVAL '1 second';
UPDATE "audit_entry" SET "after" = "after" - 'note' - 'reason' WHERE jsonb_typeof("after") = 'object';

-- CreateIndex
CREATE INDEX "audit_entry_organisationId_actorId_at_id_idx" ON "audit_entry"("organisationId", "actorId", "at", "id");

-- CreateIndex
CREATE INDEX "audit_entry_organisationId_targetId_at_id_idx" ON "audit_entry"("organisationId", "targetId", "at", "id");

-- What has been recorded stays as it is, for the role that Besked connects as too, also where that is the owner of the table.
-- (The engine that runs this cuts at every semicolon, hence the two that are written as an escape.)
CREATE FUNCTION "refuse_to_change_audit"() RETURNS trigger LANGUAGE plpgsql AS
E'BEGIN RAISE EXCEPTION ''The audit log can only be added to'' USING ERRCODE = ''insufficient_privilege''\x3B END\x3B';

CREATE TRIGGER "audit_entry_is_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entry"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_to_change_audit"();

-- Not even a session that calls itself a replica, for which triggers are otherwise silent.
ALTER TABLE "audit_entry" ENABLE ALWAYS TRIGGER "audit_entry_is_kept";

REVOKE UPDATE, DELETE, TRUNCATE ON "audit_entry" FROM PUBLIC;
