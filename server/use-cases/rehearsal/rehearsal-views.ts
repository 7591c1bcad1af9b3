import type { RehearsalView } from '../../contract/rehearsals.ts';
import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import { fullName } from '../names-of.ts';
import { peopleOf } from '../process-views.ts';
import type { StoredRehearsal } from './find-rehearsal.ts';
import { forgottenAfterMs } from './forgotten-after.ts';

/** Rehearsals with their time and how far they are, as the caller sees them; one whose rows are just going is left out. */
export async function toRehearsalViews(
  database: Database,
  { userId }: Pick<Caller, 'userId'>,
  rows: readonly StoredRehearsal[],
): Promise<RehearsalView[]> {
  const [applications, people] = await Promise.all([
    database.application.findMany({
      where: { id: { in: rows.map(({ applicationId }) => applicationId) } },
      select: {
        id: true,
        status: true,
        clockAhead: true,
        nextDue: true,
        candidate: { select: { firstName: true, lastName: true } },
      },
    }),
    peopleOf(
      database,
      rows.map(({ startedBy }) => startedBy),
    ),
  ]);
  return rows.flatMap((row) => {
    const application = applications.find(({ id }) => id === row.applicationId);
    if (!application) return [];
    const { id, processId, versionId, jobId, applicationId, startedAt, startedBy, problems } = row;
    return {
      ...{ id, processId, versionId, jobId, applicationId },
      candidateName: fullName(application.candidate),
      startedAt: startedAt.toISOString(),
      startedBy: people.get(startedBy) ?? '',
      mine: startedBy === userId,
      endsAt: new Date(startedAt.getTime() + forgottenAfterMs).toISOString(),
      now: new Date(Date.now() + (application.clockAhead ?? 0)).toISOString(),
      status: statusOf(application.status),
      nextDue: application.nextDue?.toISOString() ?? null,
      problems: problems as RehearsalView['problems'],
    };
  });
}

function statusOf(status: string): RehearsalView['status'] {
  if (status === 'new') return 'starting';
  return status === 'gone' ? 'over' : 'running';
}
