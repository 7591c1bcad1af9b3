import type { ApplicationDetail } from '../../contract/applications.ts';
import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import { peopleOf } from '../process-views.ts';

/** Who reads the scorecards of which visit without assessing, in the order of their saying so. */
export async function findStoodAside(
  database: Database,
  { userId: own }: Pick<Caller, 'userId'>,
  applicationId: string,
): Promise<ApplicationDetail['stoodAside']> {
  const rows = await database.stoodAside.findMany({ where: { applicationId }, orderBy: { at: 'asc' }, take: 200 });
  const people = await peopleOf(
    database,
    rows.map(({ userId }) => userId),
  );
  return rows.map(({ stepId, visit, userId, at }) => ({
    ...{ stepId, visit, name: people.get(userId) ?? '', mine: userId === own, at: at.toISOString() },
  }));
}
