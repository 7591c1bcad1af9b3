-- Whoever signs out, is removed, gets another role, leaves a job or loses a key: every server that streams to them looks again at what they may.
-- (The engine that runs this cuts at every semicolon, hence the ones that are written as an escape.)
CREATE FUNCTION "tell_of_rights"() RETURNS trigger LANGUAGE plpgsql AS
E'BEGIN INSERT INTO "change" ("organisationId", "topic", "topicId", "kind") VALUES ('''', ''rights'', to_jsonb(OLD) ->> TG_ARGV[0], ''rights'')\x3B RETURN NULL\x3B END\x3B';

CREATE TRIGGER "session_tells_of_rights" AFTER DELETE OR UPDATE OF "activeOrganizationId" ON "session"
FOR EACH ROW EXECUTE FUNCTION "tell_of_rights"('userId');

CREATE TRIGGER "member_tells_of_rights" AFTER DELETE OR UPDATE OF "role" ON "member"
FOR EACH ROW EXECUTE FUNCTION "tell_of_rights"('userId');

CREATE TRIGGER "job_role_tells_of_rights" AFTER DELETE ON "job_role"
FOR EACH ROW EXECUTE FUNCTION "tell_of_rights"('userId');

CREATE TRIGGER "apikey_tells_of_rights" AFTER DELETE OR UPDATE OF "enabled" ON "apikey"
FOR EACH ROW EXECUTE FUNCTION "tell_of_rights"('referenceId');
