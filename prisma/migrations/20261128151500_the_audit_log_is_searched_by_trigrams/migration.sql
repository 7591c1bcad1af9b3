-- What is recorded of a change, as the search of the log looks through it (server/audit/find-mentioning.ts).
CREATE FUNCTION "audit_words"("action" TEXT, "target" TEXT, "targetId" TEXT, "before" JSONB, "after" JSONB, "agent" TEXT) RETURNS TEXT LANGUAGE SQL IMMUTABLE PARALLEL SAFE
RETURN "action" || ' ' || "target" || ' ' || "targetId" || COALESCE(' ' || "before"::text, '') || COALESCE(' ' || "after"::text, '') || COALESCE(' ' || "agent", '');

-- CreateIndex
CREATE INDEX "audit_entry_search" ON "audit_entry" USING GIN (audit_words("action", "target", "targetId", "before", "after", "agent") gin_trgm_ops);
