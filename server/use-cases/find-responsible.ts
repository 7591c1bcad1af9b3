import type { Step } from '../../process/definition/schema.ts';
import type { ApplicationDetail } from '../contract/applications.ts';
import { loadStaff } from '../notices/load-staff.ts';
import { whoHears } from '../notices/who-hears.ts';
import type { Database } from '../parts.ts';
import { peopleOf } from './process-views.ts';

type Place = { readonly organisationId: string; readonly jobId: string; readonly step: Step | undefined };

/** Who has to answer in a stage, and for those who are away or have left who does instead; nobody in any other step. */
export async function findResponsible(
  database: Database,
  { organisationId, jobId, step }: Place,
): Promise<ApplicationDetail['responsible']> {
  if (step?.kind !== 'stage') return [];
  const roles = await database.jobRole.findMany({ where: { jobId }, orderBy: { userId: 'asc' } });
  const staff = await loadStaff(database, organisationId, Date.now());
  const otherwise = [...step.ladder.rungs.flatMap(({ to }) => to), ...step.ladder.pages.flat()];
  const hearers = whoHears(staff, { to: step.responsible, otherwise, roles, isToBeDone: true });
  const ids = [...new Set(hearers.map(({ userId, insteadOf }) => insteadOf ?? userId))];
  const names = await peopleOf(database, [...ids, ...hearers.map(({ userId }) => userId)]);
  return ids.map((userId) => {
    const away = staff.away.get(userId);
    const others = hearers.filter(({ insteadOf }) => insteadOf === userId);
    return {
      userId,
      name: names.get(userId) ?? '',
      awayUntil: away === undefined ? null : new Date(away.until).toISOString(),
      awayLastDay: away?.lastDay ?? null,
      hasLeft: !staff.members.has(userId) && others.length > 0,
      answering: others.flatMap((other) => names.get(other.userId) ?? []),
    };
  });
}
