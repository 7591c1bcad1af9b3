import type { Command } from '../../process/interpreter/contract.ts';
import { own } from '../../process/interpreter/own.ts';
import { iso, type Turn } from './turn.ts';
import { updateRow } from './writes.ts';

/** Whoever comes to a stage where times are offered already hears of them: by a signal, as of those that are offered later. */
export function offerStanding(turn: Turn, { stepId, visit }: Extract<Command, { kind: 'enterStep' }>): void {
  const step = own(turn.version.definition.steps, stepId);
  if (step?.kind !== 'stage' || !step.meeting?.choice) return;
  const { id, organisationId, jobId } = turn.loaded.application;
  turn.writes.extras.push({
    text: (first) =>
      `insert into "signal" ("id", "organisationId", "applicationId", "kind", "payload", "actorKind", "createdAt", "attempts", "nextAttemptAt")
      select gen_random_uuid(), $${first}, $${first + 1}::uuid, 'timesOffered', jsonb_build_object('stepId', $${first + 2}::text, 'visit', $${first + 3}::int), 'besked', now(), 0, now()
      where exists (select 1 from "meeting_slot" s where s."jobId" = $${first + 4}::uuid and s."stepId" = $${first + 2}::text and s."withdrawnAt" is null
        and s."startsAt" > $${first + 5}::timestamptz and (s."applicationId" is null or s."applicationId" = $${first + 1}::uuid)
        and (select count(*) from "meeting" m where m."slotId" = s."id" and m."status" = 'booked') < s."places")`,
    values: [organisationId, id, stepId, visit, jobId, iso(turn.now)],
  });
}

/** A booking that the run refused takes no place and no time. */
export function refuseMeeting(turn: Turn, meetingId: string): void {
  updateRow(turn.writes, 'meeting', ['id'], { id: meetingId, status: 'cancelled' });
}
