import { tellStaff } from '../../notices/tell-staff.ts';
import type { Transaction } from '../../parts.ts';
import type { Seat } from './find-seat.ts';

/**
 * Tells those responsible for the stage, once for each visit, when as many scorecards are in as a decision needs: who it is about and where to
 * decide, and nothing of what they say. Where none is needed nobody hears.
 */
export async function tellScorecardsIn(transaction: Transaction, { found, step, key }: Seat): Promise<void> {
  const { authorId, ...place } = key;
  const visit = [place.applicationId, place.stepId, place.visit].join('/');
  // Of two who hand in at the same moment the later one has to count both.
  await transaction.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`scorecards/${visit}`}, 0))`;
  const { required } = step.scorecard;
  if (required === 0 || (await transaction.scorecard.count({ where: place })) < required) return;
  const { organisationId, jobId, promiseDue } = found.application;
  await tellStaff(transaction, {
    ...{ organisationId, jobId, applicationId: place.applicationId, key: `${visit}/scorecardsIn` },
    ...{ kind: 'scorecardsIn', to: step.responsible, due: promiseDue, byId: authorId },
  });
}
