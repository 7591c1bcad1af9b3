import type { Place } from '../../contract/scorecards.ts';
import type { Caller } from '../../http/caller.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Database, Transaction } from '../../parts.ts';
import { findApplication, refuseEnded, stageOf, type FoundApplication } from '../find-application.ts';
import type { StageStep } from '../../../process/definition/schema.ts';

export type Seat = {
  readonly found: FoundApplication;
  readonly step: StageStep & { readonly scorecard: NonNullable<StageStep['scorecard']> };
  readonly key: {
    readonly applicationId: string;
    readonly stepId: string;
    readonly visit: number;
    readonly authorId: string;
  };
};

/** The caller's seat at the stage where the candidate stands; refuses where nothing is assessed, or where they look at another visit. */
export async function findSeat(
  database: Database,
  { organisationId, userId }: Caller,
  { applicationId, looked }: { readonly applicationId: string; readonly looked?: Place },
): Promise<Seat> {
  const found = await findApplication(database, organisationId, applicationId);
  refuseEnded(found);
  const { stepId, visit, step } = stageOf(found, looked);
  const { scorecard } = step;
  if (!scorecard) throw new Refusal('noScorecardHere');
  return { found, step: { ...step, scorecard }, key: { applicationId, stepId, visit, authorId: userId } };
}

/** One at a time in a seat, until the transaction ends: handing in and standing aside cannot both come first. */
export async function lockSeat(transaction: Transaction, { applicationId, stepId, visit, authorId }: Seat['key']) {
  const seat = ['scorecard', applicationId, stepId, visit, authorId].join('/');
  await transaction.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${seat}, 0))`;
}
