-- CreateFunction: as server/use-cases/search/name-forms.ts makes them of what is searched for. One statement without a semicolon in it, since the engine cuts there.
CREATE FUNCTION "name_forms"("name" TEXT) RETURNS TEXT[] LANGUAGE SQL IMMUTABLE PARALLEL SAFE AS $forms$
  SELECT coalesce(array_agg(DISTINCT "form"), '{}')
  FROM regexp_split_to_table(
    regexp_replace(replace(translate(replace(replace(replace(replace(replace(
      lower(regexp_replace(regexp_replace(normalize(translate("name", 'øØłŁđĐ', 'oOlLdD'),
        NFD), E'[\u0300-\u036f]', '', 'g'), E'[-.,\x3b:@_+()/%&!?\x27"\\\\\\s]+', ' ', 'g')),
      'ph', 'f'), 'th', 't'), 'ch', 'k'), 'qu', 'kv'), 'x', 'ks'), 'cqwz', 'kkvs'), 'dt', 't'), '(.)\1+', '\1', 'g'),
    ' ') AS "word"
  CROSS JOIN LATERAL (
    SELECT "word" UNION ALL
    SELECT overlay("word" PLACING '' FROM "at" FOR 1)
    FROM generate_series(1, CASE WHEN length("word") > 3 THEN length("word") ELSE 0 END) AS "at"
  ) AS "forms"("form")
  WHERE "word" <> ''
$forms$;

-- CreateIndex: by what the name alone is nearly. Of nothing that is stored, so that no row grows by it. Without a list of
-- what is still to be put in: some twenty forms of a name make it long after an import, and every search reads it whole.
CREATE INDEX "candidate_nearly" ON "candidate" USING GIN (name_forms("firstName" || ' ' || "lastName")) WITH (fastupdate = off);
