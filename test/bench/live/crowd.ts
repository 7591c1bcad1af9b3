import pg from 'pg';
import type { Pool } from '../../../prisma/pool.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Job } from '../engine/create-job.ts';
import { readCorpora } from '../../fixtures/wording/read-corpora.ts';
import { firstNames, lastNames } from './crowd-names.ts';

/**
 * So many candidates spread over the steps of a job's drawing, as their runs would leave the rows: those in a stage with a promise that is
 * late, due today or later, every twentieth with a decision in its undo window, every tenth ended, and everybody with an answer given or owed. Where the
 * process asks for something in words, everybody wrote three sentences and the number of their ward.
 */
export async function fillWithCrowd(pool: Pool, job: Job, definition: Definition, candidates: number): Promise<void> {
  const idsOf = (kind: string) =>
    Object.entries(definition.steps).flatMap(([id, step]) => (step.kind === kind ? [id] : []));
  const place = [job.organisationId, job.jobId, job.versionId, candidates];
  const asked = Object.entries(definition.fields).find(([, { kind }]) => kind === 'text')?.[0] ?? null;
  const sentences = asked === null ? [] : readCorpora('sv').map(({ text }) => text);
  // A hundred thousand people in one statement take longer than the product lets a statement take.
  const connection = new pg.Client({ connectionString: pool.options.connectionString });
  await connection.connect();
  try {
    const lists = [idsOf('stage'), idsOf('end'), firstNames, lastNames, asked, sentences];
    await connection.query({ text: people, values: [...place, ...lists] });
    await connection.query({ text: decisions, values: [job.organisationId, job.recruiterId, job.jobId] });
    await connection.query({ text: obligations, values: [job.organisationId, job.jobId] });
    await connection.query('vacuum analyze');
  } finally {
    await connection.end();
  }
}

/** A number from 0 to 1 that looks drawn and is the same each time; its cube makes the first of a list the most common. */
const drawn = (what: string) => `((hashtext('${what}' || n) & 65535) / 65536.0)`;
const placeIn = (list: string, what: string) =>
  `1 + floor(cardinality(${list}::text[]) * power(${drawn(what)}, 3))::int`;
const oneOf = (list: string, what: string) => `(${list}::text[])[${placeIn(list, what)}]`;
/** Of a long list, whose places PostgreSQL would count from its beginning for everybody. */
const sentence = (what: string) => `left join "sentence" "${what}" on "${what}"."place" = ${placeIn('$10', what)}`;

const people = `with "named" as (
    select n, ${oneOf('$7', 'first')} as "first", ${oneOf('$8', 'last')} as "last" from generate_series(1, $4::int) n
  ), "person" as (
    insert into "candidate" ("id", "organisationId", "firstName", "lastName", "email", "phone", "phoneIsMobile", "updatedAt")
    select gen_random_uuid(), $1, "first", "last" || case when n % 9973 = 0 then '-Sällberg' else '' end,
      regexp_replace(lower(normalize("first" || '.' || "last", NFD)), '[^a-z.]', '', 'g') || n || '@example.test',
      case when n % 5 <> 0 then '+467' || lpad((n::bigint * 7919 % 100000000)::text, 8, '0') end, n % 5 <> 0, now()
    from "named" returning "id"
  ), "placed" as (select "id", row_number() over () as n from "person"),
  "sentence" as materialized (select "text", "place" from unnest($10::text[]) with ordinality as "all" ("text", "place"))
  insert into "application" ("id", "organisationId", "jobId", "candidateId", "versionId", "pageKey", "status", "fields", "state", "stepId", "visit",
    "enteredAt", "promiseDue", "promiseOpened", "promiseRemind", "promiseEscalate")
  select gen_random_uuid(), $1, $2::uuid, "id", $3::uuid, "id"::text, case when n % 10 = 0 then 'ended' else 'active' end,
    case when $9::text is null then '{}' else
      jsonb_build_object($9, concat_ws(' ', "one"."text", "two"."text", "three"."text", 'Senast på avdelning ' || n % 5003 || '.')) end,
    jsonb_build_object('padding', repeat('x', 1500)),
    case when n % 10 = 0 then ($6::text[])[1 + n % cardinality($6::text[])] else ($5::text[])[1 + n % cardinality($5::text[])] end, 1,
    now() - n % 500 * interval '1 hour',
    case when n % 10 <> 0 then now() + (n % 1000 - 50) * interval '17 minutes' end,
    case when n % 10 <> 0 then now() - interval '3 days' end, now() + interval '1 day', now() + interval '2 days'
  from "placed" ${sentence('one')} ${sentence('two')} ${sentence('three')}`;

const decisions = `with "decided" as (
    select "id", gen_random_uuid() as "decisionId", "stepId" from "application"
    where "jobId" = $3::uuid and "status" = 'active' and abs(hashtext("id"::text)) % 20 = 0
  ), "made" as (
    insert into "decision" ("id", "organisationId", "applicationId", "stepId", "visit", "exitId", "decidedBy", "releaseAt", "signalId", "status")
    select "decisionId", $1, "id", "stepId", 1, 'advance', $2, now() + interval '3 hours', gen_random_uuid(), 'waiting' from "decided"
  )
  update "application" a set "waitingDecisionId" = d."decisionId" from "decided" d where a."id" = d."id"`;

const obligations = `insert into "obligation" ("id", "organisationId", "applicationId", "key", "stepId", "visit", "openedAt", "originalDue", "due", "status", "endedAt")
  select gen_random_uuid(), $1, "id", 'crowd/1', "stepId", 1, now() - interval '3 days', coalesce("promiseDue", now()), coalesce("promiseDue", now()),
    case when "promiseDue" is null then 'delivered' else 'open' end, case when "promiseDue" is null then now() - interval '1 day' end
  from "application" where "jobId" = $2::uuid`;
