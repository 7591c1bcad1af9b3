import type { Command } from '../../process/interpreter/contract.ts';
import { rowIdOf } from './ids.ts';
import { missMeeting } from './miss-meeting.ts';
import { iso, type Turn } from './turn.ts';
import { type Row, updateRow } from './writes.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

export function planRelease(turn: Turn, { decisionId, releaseAt, late }: Of<'planRelease'>): void {
  change(turn, decisionId, { status: 'waiting', releaseAt: iso(releaseAt), late });
}

/** The fields that the decision brought are the application's from now on, and a meeting that it calls missed is. */
export function releaseDecision(turn: Turn, decisionId: string): void {
  change(turn, decisionId, { status: 'released' });
  missMeeting(turn, decisionId);
  const { application } = turn.loaded;
  const brought = turn.loaded.decisions.find(({ id }) => id === decisionId)?.fields ?? {};
  if (Object.keys(brought).length === 0) return;
  const fields = { ...application.fields, ...brought };
  updateRow(turn.writes, 'application', ['id'], { id: application.id, fields });
}

export function takeBackDecision(turn: Turn, { decisionId, why }: Of<'takeBackDecision'>): void {
  change(turn, decisionId, { status: why === 'takenBack' || why === 'replaced' ? why : 'cancelled' });
  if (why === 'replaced') tellDecider(turn, decisionId, 'decisionReplaced');
  if (why === 'takenBack') tellDecider(turn, decisionId, 'decisionTakenBack');
  if (why === 'jobClosed') tellDecider(turn, decisionId, 'decisionLapsed');
  if (why === 'hiredElsewhere') tellDecider(turn, decisionId, 'decisionOvertaken');
}

/** A decision that the interpreter refused keeps the reason. */
export function refuseDecision(turn: Turn, decisionId: string, code: string): void {
  change(turn, decisionId, { status: 'refused', refusedCode: code });
  tellDecider(turn, decisionId, 'decisionRefused');
}

/** Whoever decided hears that it does not hold, unless they did that themselves; a batch that is taken back is told as one. */
function tellDecider(turn: Turn, decisionId: string, about: string): void {
  const { id, jobId, organisationId } = turn.loaded.application;
  const event = rowIdOf(id, turn.seq, `event/${about}/${decisionId}`);
  turn.writes.extras.push({
    text: (
      first,
    ) => `insert into "staff_event" ("id", "organisationId", "jobId", "applicationId", "key", "kind", "about", "byId", "at", "stepId", "to", "subjectId")
      select $${first}::uuid, $${first + 1}, $${first + 2}::uuid, $${first + 3}::uuid, $${first + 4}, 'decision', $${first + 5}, $${first + 6}, $${first + 7}::timestamptz,
        d."stepId", jsonb_build_array(jsonb_build_object('kind', 'person', 'personId', d."decidedBy")), d."id"::text
      from "decision" d where d."id" = $${first + 8}::uuid
        and not ($${first + 5} = 'decisionTakenBack' and exists (select 1 from "decision_batch_item" i where i."decisionId" = d."id"))
      on conflict do nothing`,
    values: [
      ...[event, organisationId, jobId, id, `${id}/${about}/${decisionId}`, about],
      ...[changedBy(turn, about), iso(turn.now), decisionId],
    ],
  });
}

function changedBy({ event }: Turn, about: string): string | null {
  // A job is closed for everybody in it: whoever closes it hears of their own decisions, too.
  if (about === 'decisionRefused' || about === 'decisionLapsed' || !('by' in event)) return null;
  return event.by.kind === 'person' ? event.by.id : null;
}

function change(turn: Turn, id: string, row: Row): void {
  updateRow(turn.writes, 'decision', ['id'], { id, ...row });
}

/** Tells the person's other applications in the organisation; the relay carries it to their runs. */
export function endsOtherApplications(turn: Turn): void {
  const { id, candidateId, organisationId } = turn.loaded.application;
  turn.writes.extras.push({
    text: (
      first,
    ) => `insert into "signal" ("id", "organisationId", "applicationId", "kind", "payload", "actorKind", "createdAt", "attempts", "nextAttemptAt")
      select gen_random_uuid(), "organisationId", "id", 'hiredElsewhere', jsonb_build_object('hiredIn', $${first + 2}::text), 'besked', now(), 0, now() from "application"
      where "candidateId" = $${first}::uuid and "organisationId" = $${first + 1} and "id" <> $${first + 2}::uuid and "status" in ('new', 'active')`,
    values: [candidateId, organisationId, id],
  });
}

/** Those who recruit where the person's other applications ended for this one, and only for it, hear that its candidate has withdrawn all the same. */
export function tellEndedInVain(turn: Turn): void {
  const { id, candidateId, organisationId } = turn.loaded.application;
  turn.writes.extras.push({
    text: (
      first,
    ) => `insert into "staff_event" ("id", "organisationId", "jobId", "applicationId", "key", "kind", "about", "at", "stepId", "to")
      select gen_random_uuid(), o."organisationId", o."jobId", o."id", o."id" || '/endedInVain/' || $${first + 2}, 'task', 'endedInVain',
        $${first + 3}::timestamptz, o."stepId", '[{"kind":"role","role":"recruiter"}]'::jsonb
      from "application" o
      where o."candidateId" = $${first}::uuid and o."organisationId" = $${first + 1} and exists (
        select 1 from "signal" s where s."applicationId" = o."id" and s."kind" = 'hiredElsewhere' and s."refusedAt" is null
          and s."payload" ->> 'hiredIn' = $${first + 4})`,
    values: [candidateId, organisationId, rowIdOf(id, turn.seq, 'event/endedInVain'), iso(turn.now), id],
  });
}
