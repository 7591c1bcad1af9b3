import { findSeenByOwnRole } from '../../auth/own-jobs.ts';
import type { Caller } from '../../http/caller.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Database, Transaction } from '../../parts.ts';
import { findClashes, type Planned } from './find-clashes.ts';

const mostTold = 50;

/** Refuses times at which one of those who are to meet the candidate is taken or away, or which are offered already, and says what stands there: `timesTaken` with `clashes`. */
export async function refuseTaken(
  database: Database | Transaction,
  caller: Caller,
  planned: Omit<Planned, 'organisationId' | 'seen'>,
): Promise<void> {
  const { organisationId } = caller;
  const seen = await findSeenByOwnRole(database, caller);
  const clashes = await findClashes(database, { ...planned, organisationId, seen });
  if (clashes.length > 0) throw new Refusal('timesTaken', { more: { clashes: clashes.slice(0, mostTold) } });
}

type Meeting = {
  readonly meetingId: string;
  readonly applicationId: string;
  readonly jobId: string;
  readonly stepId: string;
  readonly time: Planned['times'][number];
  readonly interviewerIds: readonly string[];
  readonly guests: readonly string[];
};

/** As `refuseTaken`, for one meeting that is booked or moved; where nobody is named nobody can be taken. */
export async function refuseTakenFor(
  database: Transaction,
  caller: Caller,
  { meetingId, time, ...meeting }: Meeting,
): Promise<void> {
  if (meeting.interviewerIds.length + meeting.guests.length === 0) return;
  const { applicationId } = meeting;
  await refuseTaken(database, caller, {
    ...{ ...meeting, times: [time], place: null, link: null },
    own: { meetingId, applicationId },
  });
}
