import { recordChange } from '../changes/record-change.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { recordAudit } from './record-audit.ts';

/** What the caller is called from now on, in all their organisations; the log keeps that it changed, and no names of people. */
export async function renameMe(
  database: Database,
  { organisationId, userId, name }: Caller,
  to: string,
): Promise<void> {
  if (name === to) return;
  await database.$transaction(async (transaction) => {
    await transaction.user.update({ where: { id: userId }, data: { name: to } });
    const by = { kind: 'person', id: userId } as const;
    await recordAudit(transaction, { organisationId, by, action: 'renameMe', target: 'user', targetId: userId });
  });
}

/** What the caller's organisation is called from now on, in every message that has not left. */
export async function renameOrganisation(database: Database, caller: Caller, to: string): Promise<{ name: string }> {
  const { organisationId, userId } = caller;
  await database.$transaction(async (transaction) => {
    const { name } = orNotFound(await transaction.organization.findUnique({ where: { id: organisationId } }));
    if (name === to) return;
    await transaction.organization.update({ where: { id: organisationId }, data: { name: to } });
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: userId },
      action: 'renameOrganisation',
      target: 'organisation',
      targetId: organisationId,
      before: { name },
      after: { name: to },
    });
  });
  return { name: to };
}

/** What a job of the caller's organisation is called from now on, on its pages and in every message that has not left; 404 where there is none. */
export async function renameJob(
  database: Database,
  caller: Caller,
  { jobId, title }: { jobId: string; title: string },
) {
  const { organisationId, userId } = caller;
  return database.$transaction(async (transaction) => {
    const before = orNotFound(await transaction.job.findFirst({ where: { id: jobId, organisationId } }));
    if (before.title === title) return before;
    const job = await transaction.job.update({ where: { id: jobId }, data: { title } });
    await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind: 'title' });
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: userId },
      action: 'renameJob',
      target: 'job',
      targetId: jobId,
      before: { title: before.title },
      after: { title },
    });
    return job;
  });
}
