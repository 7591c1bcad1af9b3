import { own } from '../../process/interpreter/own.ts';
import { hasFreeTimeOf } from '../offered-times.ts';
import { iso, type Turn } from './turn.ts';

type Place = { readonly stepId: string; readonly visit: number };

/**
 * Whoever comes to a stage where times are offered already hears of them: by a signal, as of those that are offered later. Where all of these wait before
 * they are told to others, they hear with them, or not at all.
 */
export function offerStanding(turn: Turn, place: Place): void {
  offer(turn, place, () => 'true');
}

/** What was offered while a decision waited, and so was refused, is offered once that is taken back. */
export function offerMissed(turn: Turn): void {
  const { step, stepId, visit } = turn.state;
  if (step.kind !== 'stage') return;
  offer(
    turn,
    { stepId, visit },
    (
      first,
    ) => `(select l."refusedCode" from "signal" l where l."applicationId" = $${first + 1}::uuid and l."kind" = 'timesOffered'
        and l."payload"->>'stepId' = $${first + 2}::text and (l."payload"->>'visit')::int = $${first + 3}::int
        and (l."appliedAt" is not null or l."refusedAt" is not null) and l."refusedCode" is distinct from 'sendTakenBack'
        order by l."createdAt" desc, l."id" limit 1) = 'decisionWaits'`,
  );
}

function offer(turn: Turn, { stepId, visit }: Place, onlyIf: (first: number) => string): void {
  const step = own(turn.version.definition.steps, stepId);
  if (step?.kind !== 'stage' || !step.meeting?.choice) return;
  const { id, organisationId, jobId } = turn.loaded.application;
  turn.writes.extras.push({
    text: (first) =>
      `insert into "signal" ("id", "organisationId", "applicationId", "kind", "payload", "actorKind", "createdAt", "attempts", "nextAttemptAt", "heldUntil", "heldSendId")
      select gen_random_uuid(), $${first}, $${first + 1}::uuid, 'timesOffered', jsonb_build_object('stepId', $${first + 2}::text, 'visit', $${first + 3}::int), 'besked', now(), 0,
        coalesce(h."leavesAt", now()), h."leavesAt", h."id"
      from (values ($${first + 1}::uuid, $${first + 4}::uuid, $${first + 2}::text, $${first + 5}::timestamptz)) w("applicationId", "jobId", "stepId", "now")
      left join lateral (${waitingSend}) h on true where (${isToldOf} or h."id" is not null) and ${onlyIf(first)}`,
    values: [organisationId, id, stepId, visit, jobId, iso(turn.now)],
  });
}

const isWaiting = `h."kind" = 'slots' and h."takenBackAt" is null and h."leavesAt" > now()`;

/** Whether there is a free time for `w` that waits for nothing. */
const isToldOf = hasFreeTimeOf(
  `not exists (select 1 from "held_send" h where h."organisationId" = s."organisationId" and s."id" = any(h."slotIds") and ${isWaiting})`,
);

/**
 * What waits first with a free time for `w`, where all of their times wait and it does not tell them already. Locked, so that whoever takes it back finds
 * this signal too, or this finds nothing.
 */
const waitingSend = `select h."id", h."leavesAt" from "held_send" h
  where h."jobId" = w."jobId" and h."organisationId" = (select j."organisationId" from "job" j where j."id" = w."jobId") and ${isWaiting}
    and not ${isToldOf} and ${hasFreeTimeOf('s."id" = any(h."slotIds")')}
    and not exists (select 1 from "signal" d where d."applicationId" = w."applicationId" and d."heldSendId" = h."id")
  order by h."leavesAt", h."id" limit 1 for share of h`;

/**
 * A meeting whose booking or change the run refused is as it was before. What has been changed since and is still to be told stands: only what it
 * would put back in its turn is then the older.
 */
export function restoreMeeting(turn: Turn, meetingId: string, signalId: string): void {
  const { id } = turn.loaded.application;
  const later = (
    first: number,
  ) => `from "signal" l where l."applicationId" = $${first}::uuid and l."payload"->>'meetingId' = $${first + 1}
    and l."id" <> $${first + 2}::uuid and l."appliedAt" is null and l."refusedAt" is null`;
  const values = [id, meetingId, signalId];
  turn.writes.extras.push({
    text: (
      first,
    ) => `update "meeting" m set "status" = case when exists (select 1 ${later(first)}) then m."status" else s."before"->>'status' end,
      ${restored} from "signal" s where s."id" = $${first + 2}::uuid and s."before" is not null and m."id" = ($${first + 1}::text)::uuid
      and not exists (select 1 ${later(first)} and l."kind" in ('meetingMoved', 'meetingChanged'))`,
    values,
  });
  turn.writes.extras.push({
    text: (
      first,
    ) => `update "signal" n set "before" = n."before" || s."before" from "signal" s where s."id" = $${first + 2}::uuid
      and n."id" = (select l."id" ${later(first)} order by l."createdAt", l."id" limit 1)`,
    values,
  });
}

/** Whoever has been told of what is put back meanwhile has to hear that it is not so. */
const restored = `"startsAt" = coalesce((s."before"->>'startsAt')::timestamptz, m."startsAt"),
  "endsAt" = coalesce((s."before"->>'endsAt')::timestamptz, m."endsAt"),
  ${['interviewerIds', 'guests'].map((name) => `"${name}" = case when s."before" ? '${name}' then array(select jsonb_array_elements_text(s."before"->'${name}')) else m."${name}" end`).join(', ')},
  ${['place', 'link'].map((name) => `"${name}" = case when s."before" ? '${name}' then s."before"->>'${name}' else m."${name}" end`).join(', ')},
  "endedAt" = case when s."before" ? 'endedAt' then (s."before"->>'endedAt')::timestamptz else m."endedAt" end,
  "untoldSince" = coalesce(m."untoldSince", now()),
  "slotId" = case when s."before" ? 'slotId' then (select t."id" from "meeting_slot" t where t."id" = (s."before"->>'slotId')::uuid) else m."slotId" end`;
