import { isZone } from '../../process/calendar/zone-days.ts';
import { recordChange } from '../changes/record-change.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { recordAudit } from './record-audit.ts';

/** The zone of the caller's organisation from now on: what its days and lists are in, and what new jobs begin with. No job and no date moves. */
export async function setOrganisationZone(
  database: Database,
  { organisationId, userId }: Caller,
  zone: string,
): Promise<{ zone: string }> {
  refuseUnknown(zone);
  await database.$transaction(async (transaction) => {
    const before = orNotFound(await transaction.organization.findUnique({ where: { id: organisationId } }));
    if (before.zone === zone) return;
    await transaction.organization.update({ where: { id: organisationId }, data: { zone } });
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: userId },
      action: 'setOrganisationZone',
      target: 'organisation',
      targetId: organisationId,
      before: { zone: before.zone },
      after: { zone },
    });
  });
  return { zone };
}

/**
 * The zone of a job from now on; 404 where there is no such job. Refuses it once anybody has applied: a date that was told would be another day in
 * another zone.
 */
export async function setJobZone(
  database: Database,
  caller: Caller,
  { jobId, zone }: { readonly jobId: string; readonly zone: string },
) {
  refuseUnknown(zone);
  const { organisationId, userId } = caller;
  return database.$transaction(async (transaction) => {
    // Whoever is taken in at the same moment holds the job shared, and is seen or waits.
    await transaction.$queryRaw`select 1 from "job" where "id" = ${jobId}::uuid for no key update`;
    const before = orNotFound(await transaction.job.findFirst({ where: { id: jobId, organisationId } }));
    if (before.zone === zone) return before;
    if (await transaction.application.findFirst({ where: { jobId }, select: { id: true } }))
      throw new Refusal('somebodyApplied');
    const job = await transaction.job.update({ where: { id: jobId }, data: { zone } });
    await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind: 'zone' });
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: userId },
      action: 'setJobZone',
      target: 'job',
      targetId: jobId,
      before: { zone: before.zone },
      after: { zone },
    });
    return job;
  });
}

function refuseUnknown(zone: string): void {
  if (!isZone(zone)) throw new Refusal('invalid', { errors: [{ path: 'body.zone', code: 'zone-unknown' }] });
}
