-- As server/use-cases/name-contains.ts makes a search: whatever a keyboard or a telephone writes for an apostrophe is a sign.

-- DropIndex
DROP INDEX "candidate_nearly";

-- AlterTable: what a column is generated of cannot be changed before PostgreSQL 17. Its index goes with it.
ALTER TABLE "candidate" DROP COLUMN "searchText";

-- AlterTable
ALTER TABLE "candidate" ADD COLUMN "searchText" TEXT GENERATED ALWAYS AS (
  ' ' || lower(regexp_replace(regexp_replace(normalize(
    translate("firstName" || ' ' || "lastName" || ' ' || coalesce("email", '') || ' ' || coalesce("phone", ''), 'øØłŁđĐ', 'oOlLdD'),
    NFD), E'[\u0300-\u036f]', '', 'g'), E'[-.,\x3b:@_+()/%&!?\x27"\\\\\u2018\u2019\u02bc\u00b4\x60]+', ' ', 'g'))
) STORED;

-- CreateIndex
CREATE INDEX "candidate_search" ON "candidate" USING GIN ("searchText" gin_trgm_ops);

-- CreateFunction: as server/use-cases/search/name-forms.ts makes them of what is searched for. One statement without a semicolon in it, since the engine cuts there.
CREATE OR REPLACE FUNCTION "name_forms"("name" TEXT) RETURNS TEXT[] LANGUAGE SQL IMMUTABLE PARALLEL SAFE AS $forms$
  SELECT coalesce(array_agg(DISTINCT "form"), '{}')
  FROM regexp_split_to_table(
    regexp_replace(replace(translate(replace(replace(replace(replace(replace(
      lower(regexp_replace(regexp_replace(normalize(translate("name", 'øØłŁđĐ', 'oOlLdD'),
        NFD), E'[\u0300-\u036f]', '', 'g'), E'[-.,\x3b:@_+()/%&!?\x27"\\\\\\s\u2018\u2019\u02bc\u00b4\x60]+', ' ', 'g')),
      'ph', 'f'), 'th', 't'), 'ch', 'k'), 'qu', 'kv'), 'x', 'ks'), 'cqwz', 'kkvs'), 'dt', 't'), '(.)\1+', '\1', 'g'),
    ' ') AS "word"
  CROSS JOIN LATERAL (
    SELECT "word" UNION ALL
    SELECT overlay("word" PLACING '' FROM "at" FOR 1)
    FROM generate_series(1, CASE WHEN length("word") > 3 THEN length("word") ELSE 0 END) AS "at"
  ) AS "forms"("form")
  WHERE "word" <> ''
$forms$;

-- CreateIndex: without a list of what is still to be put in, since every search would read it whole.
CREATE INDEX "candidate_nearly" ON "candidate" USING GIN (name_forms("firstName" || ' ' || "lastName")) WITH (fastupdate = off);
