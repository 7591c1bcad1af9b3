import type { Prisma } from '../../../prisma/client.ts';
import type { ScorecardView } from '../../contract/scorecards.ts';
import { isAmong, recruiters } from '../../contract/route.ts';
import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import { peopleOf } from '../process-views.ts';
import { openVisits, visitOf } from './open-visits.ts';
import { personIn } from './person-in.ts';

/** What a view needs of a scorecard: its newest revision. */
export const withLatest = {
  revisions: { orderBy: { number: 'desc' }, take: 1 },
} as const satisfies Prisma.ScorecardInclude;

type Row = Prisma.ScorecardGetPayload<{ include: typeof withLatest }>;

/** Whether a caller may read what others have written for colleagues alone. */
export const readsNotes = (caller: Pick<Caller, 'role'>): boolean => isAmong(recruiters, caller);

/** The scorecards of one application; what they say shows of the visits that are open to the caller, and of their own. */
export async function toScorecardViews(
  database: Database,
  caller: Caller,
  { applicationId, rows }: { readonly applicationId: string; readonly rows: readonly Row[] },
): Promise<ScorecardView[]> {
  const [open, people] = await Promise.all([
    openVisits(database, caller, applicationId),
    peopleOf(
      database,
      rows.map(({ authorId }) => personIn(authorId)),
    ),
  ]);
  return rows.map((row) => {
    const [latest] = row.revisions;
    if (!latest) throw new Error(`scorecard ${row.id} has no revision`);
    const mine = row.authorId === caller.userId;
    const shows = open.has(visitOf(row));
    return {
      ...{ id: row.id, stepId: row.stepId, visit: row.visit, mine, number: latest.number },
      authorName: people.get(personIn(row.authorId)) ?? '',
      submittedAt: row.submittedAt.toISOString(),
      revisedAt: latest.handedInAt.toISOString(),
      language: latest.language as 'sv',
      ratings: shows ? (latest.ratings as ScorecardView['ratings']) : null,
      privateNote: mine || (shows && readsNotes(caller)) ? latest.privateNote : null,
    };
  });
}
