import type { Command } from '../../process/interpreter/contract.ts';
import { iso, type Turn } from './turn.ts';
import { type Row, updateRow } from './writes.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

export function planRelease(turn: Turn, { decisionId, releaseAt, late }: Of<'planRelease'>): void {
  change(turn, decisionId, { status: 'waiting', releaseAt: iso(releaseAt), late });
}

/** The fields that the decision brought are the application's from now on. */
export function releaseDecision(turn: Turn, decisionId: string): void {
  change(turn, decisionId, { status: 'released' });
  const { application } = turn.loaded;
  const brought = turn.loaded.decisions.find(({ id }) => id === decisionId)?.fields ?? {};
  if (Object.keys(brought).length === 0) return;
  const fields = { ...application.fields, ...brought };
  updateRow(turn.writes, 'application', ['id'], { id: application.id, fields });
}

export function takeBackDecision(turn: Turn, { decisionId, why }: Of<'takeBackDecision'>): void {
  change(turn, decisionId, { status: why === 'takenBack' || why === 'replaced' ? why : 'cancelled' });
}

/** A decision that the interpreter refused keeps the reason. */
export function refuseDecision(turn: Turn, decisionId: string, code: string): void {
  change(turn, decisionId, { status: 'refused', refusedCode: code });
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
      select gen_random_uuid(), "organisationId", "id", 'hiredElsewhere', '{}'::jsonb, 'besked', now(), 0, now() from "application"
      where "candidateId" = $${first}::uuid and "organisationId" = $${first + 1} and "id" <> $${first + 2}::uuid and "status" in ('new', 'active')`,
    values: [candidateId, organisationId, id],
  });
}
