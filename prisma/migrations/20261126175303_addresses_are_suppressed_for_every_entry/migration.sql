-- CreateTable
CREATE TABLE "suppression" (
    "id" UUID NOT NULL,
    "organisationId" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "code" TEXT,
    "messageId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "liftedAt" TIMESTAMPTZ(3),
    "liftedById" TEXT,
    "liftReason" TEXT,

    CONSTRAINT "suppression_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "suppression_organisationId_at_id_idx" ON "suppression"("organisationId", "at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "suppression_organisationId_channel_address_reason_key" ON "suppression"("organisationId", "channel", "address", "reason");

-- What is known of addresses before there was a list: the newest entry of each says when.
INSERT INTO "suppression" ("id", "organisationId", "channel", "address", "reason", "at")
SELECT gen_random_uuid(), "organisationId", 'email', "email", 'lost', max("updatedAt") FROM "candidate"
WHERE "emailDead" AND "email" IS NOT NULL AND "erasedAt" IS NULL GROUP BY 2, 4
UNION ALL
SELECT gen_random_uuid(), "organisationId", 'sms', "phone", 'lost', max("updatedAt") FROM "candidate"
WHERE "phoneDead" AND "phone" IS NOT NULL AND "erasedAt" IS NULL GROUP BY 2, 4;

-- Whichever way an entry comes in or gets another address, it is held to what is known of that address.
-- (The engine that runs this cuts at every semicolon, hence the ones that are written as an escape.)
CREATE FUNCTION "hold_to_suppressions"() RETURNS trigger LANGUAGE plpgsql AS
E'DECLARE found text[]\x3B BEGIN
IF NEW."email" IS NOT NULL AND (TG_OP = ''INSERT'' OR NEW."email" IS DISTINCT FROM OLD."email") THEN
  SELECT array_agg("reason") INTO found FROM "suppression" WHERE "organisationId" = NEW."organisationId" AND "channel" = ''email'' AND "address" = NEW."email" AND "liftedAt" IS NULL\x3B
  IF ''lost'' = ANY(found) THEN NEW."emailDead" := true\x3B END IF\x3B
  IF ''complained'' = ANY(found) THEN NEW."emailOptedOut" := true\x3B END IF\x3B
END IF\x3B
IF NEW."phone" IS NOT NULL AND (TG_OP = ''INSERT'' OR NEW."phone" IS DISTINCT FROM OLD."phone") THEN
  SELECT array_agg("reason") INTO found FROM "suppression" WHERE "organisationId" = NEW."organisationId" AND "channel" = ''sms'' AND "address" = NEW."phone" AND "liftedAt" IS NULL\x3B
  IF ''lost'' = ANY(found) THEN NEW."phoneDead" := true\x3B END IF\x3B
  IF ''optedOut'' = ANY(found) THEN NEW."smsOptedOut" := true\x3B END IF\x3B
END IF\x3B
RETURN NEW\x3B END\x3B';

CREATE TRIGGER "candidate_is_held_to_suppressions" BEFORE INSERT OR UPDATE OF "email", "phone" ON "candidate"
FOR EACH ROW EXECUTE FUNCTION "hold_to_suppressions"();

-- And what becomes known of an address reaches the entries that have it already. One that somebody else holds at the moment is passed over, so that
-- two who write of the same address never wait for each other.
CREATE FUNCTION "suppress_entries"() RETURNS trigger LANGUAGE plpgsql AS
E'BEGIN
IF NEW."liftedAt" IS NOT NULL THEN RETURN NULL\x3B END IF\x3B
IF NEW."channel" = ''email'' THEN
  UPDATE "candidate" SET "emailDead" = "emailDead" OR NEW."reason" = ''lost'', "emailOptedOut" = "emailOptedOut" OR NEW."reason" = ''complained''
  WHERE "id" IN (SELECT "id" FROM "candidate" WHERE "organisationId" = NEW."organisationId" AND "email" = NEW."address" FOR UPDATE SKIP LOCKED)\x3B
ELSE
  UPDATE "candidate" SET "phoneDead" = "phoneDead" OR NEW."reason" = ''lost'', "smsOptedOut" = "smsOptedOut" OR NEW."reason" = ''optedOut''
  WHERE "id" IN (SELECT "id" FROM "candidate" WHERE "organisationId" = NEW."organisationId" AND "phone" = NEW."address" FOR UPDATE SKIP LOCKED)\x3B
END IF\x3B
RETURN NULL\x3B END\x3B';

CREATE TRIGGER "suppression_reaches_entries" AFTER INSERT OR UPDATE ON "suppression"
FOR EACH ROW EXECUTE FUNCTION "suppress_entries"();
