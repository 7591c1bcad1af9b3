-- Whoever gets a role in a job hears of it from then on, too: what their streams had found out about the jobs that they see is no longer so.
-- (The engine that runs this cuts at every semicolon, hence the ones that are written as an escape.)
CREATE OR REPLACE FUNCTION "tell_of_rights"() RETURNS trigger LANGUAGE plpgsql AS
E'BEGIN INSERT INTO "change" ("organisationId", "topic", "topicId", "kind") VALUES ('''', ''rights'', coalesce(to_jsonb(OLD), to_jsonb(NEW)) ->> TG_ARGV[0], ''rights'')\x3B RETURN NULL\x3B END\x3B';

DROP TRIGGER "job_role_tells_of_rights" ON "job_role";

CREATE TRIGGER "job_role_tells_of_rights" AFTER INSERT OR DELETE ON "job_role"
FOR EACH ROW EXECUTE FUNCTION "tell_of_rights"('userId');
