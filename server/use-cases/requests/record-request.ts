import { atLocalTime, localDate } from '../../../process/calendar/local-time.ts';
import { turnedDownOutcomes } from '../../contract/fixed-values.ts';
import type { RequestKind, RequestView } from '../../contract/requests.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { refuseMistakes } from '../create-application.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import { askForDeletion } from './ask-for-deletion.ts';
import { askForMerits } from './ask-for-merits.ts';
import { getRequest } from './get-request.ts';

type Told = {
  readonly id: string;
  readonly applicationId: string;
  readonly kind: RequestKind;
  /** An ISO date where the job is; today unless it is said. */
  readonly askedOn?: string | undefined;
};

const asks = { deletion: askForDeletion, merits: askForMerits } as const;

/**
 * What a candidate has asked for by law otherwise than on their page, with the same task and the date that it would have had there on the day when it
 * came; one that is open already counts from then, where it came later. Refuses a day before the application or to come, and the merits to whoever was not turned down.
 */
export async function recordRequest(
  database: Database,
  { organisationId, userId }: Pick<Caller, 'organisationId' | 'userId'>,
  { id, applicationId, kind, askedOn }: Told,
): Promise<RequestView> {
  const application = orNotFound(
    await database.application.findFirst({
      where: { id: applicationId, organisationId, clockAhead: null, candidate: { erasedAt: null } },
      include: { candidate: true, job: { select: { title: true, zone: true } } },
    }),
  );
  if (kind === 'merits' && !turnedDownOutcomes.includes(application.outcome ?? '')) throw new Refusal('notTurnedDown');
  const at = cameAt(application, askedOn);
  await asks[kind](database, application, id, { by: { kind: 'person', id: userId }, at });
  const where = { applicationId, kind, status: 'open' };
  return getRequest(database, organisationId, orNotFound(await database.candidateRequest.findFirst({ where })).id);
}

/** Now, or noon of an earlier day: a letter says no hour. */
function cameAt({ job: { zone }, appliedAt }: LinkedApplication, askedOn: string | undefined): number {
  const now = Date.now();
  const today = localDate(zone, now);
  if (askedOn === undefined || askedOn === today) return now;
  if (askedOn > today || askedOn < localDate(zone, appliedAt.getTime()))
    refuseMistakes([{ path: 'body.askedOn', code: 'not-between' }]);
  return atLocalTime(zone, askedOn, '12:00');
}
