import type { Statement } from '../../prisma/pool.ts';
import { staysInsideSql } from '../providers/stays-inside.ts';
import type { Loaded } from './loaded.ts';

/**
 * Locks an application and reads all that a transition may need, in two statements of one round trip: the lock first, so that the second
 * sees what the holder before us has written.
 */
export function loadApplication(
  applicationId: string,
  { reference, signalId }: { readonly reference: string; readonly signalId: string | null },
): Statement[] {
  return [
    {
      name: 'lock-application',
      text: 'select 1 from "application" where "id" = $1 for update',
      values: [applicationId],
    },
    { name: 'load-application', text: loadSql, values: [applicationId, reference, signalId] },
  ];
}

/** What `loadApplication` read; null where there is no such application. */
export function toLoaded(rows: readonly Record<string, unknown>[]): Loaded | null {
  const row = rows[0];
  return row ? (row['loaded'] as Loaded) : null;
}

const ms = (column: string) => `(extract(epoch from ${column}) * 1000)::bigint`;
const list = (select: string, order: string, from: string) =>
  `coalesce((select json_agg(${select} order by ${order}) from ${from}), '[]'::json)`;

const interviewers = list(
  `json_build_object('userId', u."id", 'name', u."name", 'isMember', exists (select 1 from "member" b where b."userId" = u."id" and b."organizationId" = a."organisationId"))`,
  'n."at"',
  'unnest(t."interviewerIds") with ordinality n ("userId", "at") join "user" u on u."id" = n."userId"',
);

/** Who has agreed to something has sent the form of the public page; nobody is woken in a rehearsal or an example, where all is shown at once. */
const appliedAt = `case when a."clockAhead" is not null or exists (select 1 from "consent" x where x."applicationId" = a."id")
  or exists (select 1 from "example" x where x."jobId" = a."jobId") then ${ms('a."appliedAt"')} end`;

const loadSql = `
select json_build_object(
  'application', json_build_object(
    'id', a."id", 'organisationId', a."organisationId", 'jobId', a."jobId", 'candidateId', a."candidateId", 'versionId', a."versionId",
    'fields', a."fields", 'source', a."source", 'standsIn', a."standsIn", 'appliedAt', ${appliedAt},
    'isOfMany', exists (select 1 from "import" i where i."id" = a."importId" and i."total" > 1), 'status', a."status", 'outcome', a."outcome", 'state', a."state", 'seq', a."seq",
    'epoch', a."epoch", 'pageKey', a."pageKey", 'endedAt', ${ms('a."endedAt"')}, 'promiseOpened', ${ms('a."promiseOpened"')},
    'promiseRemind', ${ms('a."promiseRemind"')}, 'promiseEscalate', ${ms('a."promiseEscalate"')}),
  'candidate', json_build_object(
    'firstName', c."firstName", 'lastName', c."lastName", 'email', c."email", 'phone', c."phone", 'phoneIsMobile', c."phoneIsMobile",
    'language', c."language", 'channel', c."channel", 'zone', c."zone", 'emailOptedOut', c."emailOptedOut",
    'smsOptedOut', c."smsOptedOut", 'emailDead', c."emailDead", 'phoneDead', c."phoneDead"),
  'job', json_build_object(
    'title', j."title", 'zone', j."zone", 'organisation', o."name", 'organisationZone', o."zone", 'ownDays', o."ownDays", 'staysInside', ${staysInsideSql},
    'isStopped', exists (select 1 from "emergency_stop" e where e."organisationId" = a."organisationId" and e."releasedAt" is null
      and (e."jobId" is null or e."jobId" = a."jobId")),
    'closingTexts', j."closingTexts",
    'roles', ${list(
      `json_build_object('role', r."role", 'userId', r."userId", 'name', u."name")`,
      'r."role", r."userId"',
      // Who looks on at a job does nothing in it, signs nothing either.
      `"job_role" r join "user" u on u."id" = r."userId" where r."jobId" = a."jobId" and r."role" <> 'viewer'`,
    )}),
  'applied', (select json_build_object('refused', e."refused") from "applied_event" e where e."applicationId" = a."id" and e."reference" = $2),
  'signal', (select json_build_object('id', s."id", 'kind', s."kind", 'payload', s."payload", 'actorKind', s."actorKind",
      'actorId', s."actorId", 'createdAt', (${ms('s."createdAt"')} + coalesce(a."clockAhead", 0))::bigint, 'done', s."appliedAt" is not null or s."refusedAt" is not null, 'refusedCode', s."refusedCode",
      'isForMany', s."heldUntil" is not null or exists (select 1 from "decision_batch_item" i join "decision_batch" b on b."id" = i."batchId"
        where s."kind" = 'decided' and i."decisionId" = (s."payload"->>'decisionId')::uuid and b."total" > 1))
    from "signal" s where s."id" = $3::uuid and s."applicationId" = a."id"),
  'signals', ${list(
    's."id"',
    's."createdAt", s."id"',
    '"signal" s where s."applicationId" = a."id" and s."appliedAt" is null and s."refusedAt" is null and (s."heldUntil" is null or s."heldUntil" <= now())',
  )},
  'messages', ${list(
    `json_build_object('id', m."id", 'messageKey', m."messageKey", 'purpose', m."purpose", 'visited', m."stepId" || '/' || m."visit",
      'corrects', m."command"->>'corrects', 'tells', coalesce(m."command" ? 'tells', false), 'channel', m."channel", 'status', m."status",
      'nextAttemptAt', ${ms('m."nextAttemptAt"')}, 'urgent', m."command"->'urgent', 'acceptedAt', ${ms('m."acceptedAt"')})`,
    'm."createdAt"',
    '"message" m where m."applicationId" = a."id"',
  )},
  'decisions', ${list(
    `json_build_object('id', d."id", 'by', (select json_build_object('userId', u."id", 'name', u."name") from "user" u where u."id" = d."decidedBy"),
      'reason', d."reason", 'feedbackText', d."feedbackText", 'strength', d."strength", 'development', d."development",
      'fields', coalesce(d."fields", '{}'::jsonb))`,
    'd."decidedAt"',
    '"decision" d where d."applicationId" = a."id"',
  )},
  'meetings', ${list(
    `json_build_object('id', t."id", 'visited', t."stepId" || '/' || t."visit", 'status', t."status", 'startsAt', ${ms('t."startsAt"')}, 'endsAt', ${ms('t."endsAt"')}, 'place', t."place", 'link', t."link",
      'interviewers', ${interviewers}, 'guests', t."guests", 'sequence', t."sequence")`,
    't."createdAt"',
    '"meeting" t where t."applicationId" = a."id"',
  )},
  'corrections', ${list(
    `json_build_object('id', r."id", 'language', r."language", 'subject', r."subject", 'text', r."text")`,
    'r."createdAt"',
    '"correction" r where r."applicationId" = a."id"',
  )},
  'replyAnswers', ${list(
    `json_build_object('id', y."id", 'language', y."language", 'subject', y."subject", 'text', y."text")`,
    'y."createdAt"',
    '"reply_answer" y where y."applicationId" = a."id"',
  )},
  'answers', ${list(
    `json_build_object('stepId', w."stepId", 'visit', w."visit", 'answers', w."answers")`,
    'w."answeredAt", w."visit"',
    '"answer" w where w."applicationId" = a."id"',
  )},
  'scorecards', ${list(
    `json_build_object('place', k."stepId" || '/' || k."visit", 'authorId', k."authorId")`,
    'k."id"',
    '"scorecard" k where k."applicationId" = a."id"',
  )},
  'stoodAside', ${list(
    `json_build_object('place', k."stepId" || '/' || k."visit", 'userId', k."userId")`,
    'k."at"',
    '"stood_aside" k where k."applicationId" = a."id"',
  )}
) as "loaded"
from "application" a
join "candidate" c on c."id" = a."candidateId"
join "job" j on j."id" = a."jobId"
join "organization" o on o."id" = a."organisationId"
where a."id" = $1`;
