import { recordChange } from '../../changes/record-change.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { forgetInvitations } from '../erase/forget-applications.ts';
import { forgetElsewhere } from '../erase/forget-elsewhere.ts';
import { letGoOfRun } from '../let-go-of-run.ts';
import { recordAudit } from '../record-audit.ts';
import { removeProcess } from '../remove-process.ts';
import { findExample } from './find-example.ts';

type Removing = Pick<Parts, 'database' | 'runs' | 'environment'>;

/**
 * Takes an example away with its people, and the process that was made for it unless that was drawn on or has other jobs. Refuses a job that is no
 * example, or in which anybody else is: whoever applied is owed an answer. Its runs go as well; one that is not reached finds nothing, and ends.
 */
export async function deleteExample(
  { database, runs, environment }: Removing,
  caller: Caller,
  jobId: string,
): Promise<void> {
  const { organisationId, userId } = caller;
  const gone = await database.$transaction(
    async (transaction) => {
      // Whoever takes somebody in at the same moment waits, and then finds no job; or has, and is seen here.
      await transaction.$queryRaw`
        select 1 from "job" where "id" = ${jobId}::uuid and "organisationId" = ${organisationId} for update`;
      orNotFound(await transaction.job.findFirst({ where: { id: jobId, organisationId }, select: { id: true } }));
      const example = await findExample(transaction, jobId);
      if (example === null) throw new Refusal('notAnExample');
      const applicationIds = await erasePeople(transaction, environment, { jobId, organisationId });
      await eraseJob(transaction, { jobId, organisationId });
      await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind: 'deleted' });
      const made = example.processId;
      const processId = made === null ? null : await deleteUntouched(transaction, caller, made);
      await recordAudit(transaction, {
        organisationId,
        by: { kind: 'person', id: userId },
        action: 'deleteExample',
        target: 'job',
        targetId: jobId,
        before: { processId },
      });
      return applicationIds;
    },
    { timeout: 60_000 },
  );
  for (const id of gone) if (!(await letGoOfRun(runs, id, 'The example has been removed'))) return;
}

type OfJob = { readonly jobId: string; readonly organisationId: string };

/** Erases everybody in the job, under the locks that their runs take; whoever is in another job too stays there. Answers their applications. */
async function erasePeople(
  transaction: Transaction,
  environment: Parts['environment'],
  { jobId, organisationId }: OfJob,
): Promise<string[]> {
  await transaction.$queryRaw`select 1 from "application" where "jobId" = ${jobId}::uuid order by "id" for update`;
  const applications = await transaction.application.findMany({
    where: { jobId },
    select: { id: true, candidateId: true },
  });
  const ids = applications.map(({ id }) => id);
  for (const id of ids) await forgetInvitations(transaction, id);
  await transaction.$executeRaw`
    delete from "receipt" r using "message" m where m."applicationId" = any(${ids}::uuid[]) and r."messageId" = m."id"`;
  const about = { organisationId, applicationId: { in: ids } };
  await transaction.mailboxItem.deleteMany({ where: about });
  await transaction.staffNotice.deleteMany({ where: about });
  await transaction.staffEvent.deleteMany({ where: about });
  await transaction.application.deleteMany({ where: { id: { in: ids } } });
  const left = await transaction.candidate.findMany({
    where: { id: { in: applications.map(({ candidateId }) => candidateId) }, applications: { none: {} } },
  });
  for (const candidate of left) {
    const applicationIds = applications.flatMap((one) => (one.candidateId === candidate.id ? [one.id] : []));
    await forgetElsewhere(transaction, environment, { candidate, applicationIds });
  }
  await transaction.candidate.deleteMany({ where: { id: { in: left.map(({ id }) => id) } } });
  return ids;
}

/** The job with all that names it and does not go by itself. */
async function eraseJob(transaction: Transaction, { jobId, organisationId }: OfJob): Promise<void> {
  const where = { organisationId, jobId };
  await transaction.decisionBatch.deleteMany({ where });
  await transaction.correctionBatch.deleteMany({ where });
  await transaction.import.deleteMany({ where });
  await transaction.surveyRating.deleteMany({ where });
  await transaction.surveyComment.deleteMany({ where });
  await transaction.staffNotice.deleteMany({ where });
  await transaction.staffEvent.deleteMany({ where });
  await transaction.job.delete({ where: { id: jobId } });
}

/** Deletes a process that stands as it was made, with its one version and no job; answers its id, and null where somebody has gone on with it. */
async function deleteUntouched(transaction: Transaction, caller: Caller, id: string): Promise<string | null> {
  const { organisationId } = caller;
  await transaction.$queryRaw`select 1 from "process" where "id" = ${id}::uuid for update`;
  const process = await transaction.process.findFirst({
    where: { id, organisationId },
    select: { slug: true, draftRevision: true, versions: { select: { id: true, _count: { select: { jobs: true } } } } },
  });
  if (process === null || process.draftRevision !== 1 || process.versions.length !== 1) return null;
  if (process.versions.some(({ _count }) => _count.jobs > 0)) return null;
  if ((await transaction.rehearsal.count({ where: { processId: id } })) > 0) return null;
  await transaction.version.deleteMany({ where: { processId: id } });
  await removeProcess(transaction, { caller, id, slug: process.slug });
  return id;
}
