import type { RequestKind } from '../../contract/requests.ts';
import { recordChange } from '../../changes/record-change.ts';
import { tellStaff } from '../../notices/tell-staff.ts';
import type { Database, Transaction } from '../../parts.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import { recordAside } from '../record-aside.ts';
import { recordAudit } from '../record-audit.ts';

/** The key of a request's task. */
export const taskKeyOf = ({ id, kind }: { readonly id: string; readonly kind: string }) => `${kind}/${id}`;

const recruiters = [{ kind: 'role', role: 'recruiter' }] as const;
const asides = { deletion: 'deletionAsked', merits: 'meritsAsked' } as const;

/** Who writes down that it was asked for, and when it was (epoch ms). */
type Received = {
  readonly by: { readonly kind: 'candidate' } | { readonly kind: 'person'; readonly id: string };
  readonly at: number;
};

/** Asked for on the candidate's page just now. */
export const onPage = (): Received => ({ by: { kind: 'candidate' }, at: Date.now() });

type Asked = { readonly id: string; readonly kind: RequestKind; readonly due: Date; readonly received: Received };

/**
 * Stores what a candidate asks for by law as a request and a task of the recruiters with its date. Asking again while it is open asks no second time; where
 * it turns out that they asked earlier, what is open counts from then.
 */
export async function openRequest(
  database: Database,
  application: LinkedApplication,
  { id, kind, due, received: { by, at } }: Asked,
): Promise<void> {
  const { id: applicationId, organisationId, jobId } = application;
  await database.$transaction(async (transaction) => {
    await transaction.$queryRaw`select 1 from "application" where "id" = ${applicationId}::uuid for update`;
    const where = { applicationId, kind, status: 'open' };
    const open = await transaction.candidateRequest.findFirst({ where });
    if (open && open.askedAt.getTime() <= at) return;
    if (open) await moveEarlier(transaction, open, { askedAt: new Date(at), due });
    else await store(transaction, application, { id, kind, due, received: { by, at } });
    const change = { topic: 'job', topicId: jobId, kind: 'request', data: { applicationId } } as const;
    await recordChange(transaction, { organisationId }, change);
    await recordAudit(transaction, {
      ...{ organisationId, by, action: by.kind === 'person' ? 'recordRequest' : 'openRequest', target: 'application' },
      ...{ targetId: applicationId, after: { kind } },
    });
  });
}

async function store(
  transaction: Transaction,
  { id: applicationId, organisationId, jobId, stepId }: LinkedApplication,
  { id, kind, due, received: { by, at } }: Asked,
): Promise<void> {
  const byId = by.kind === 'person' ? by.id : null;
  await transaction.candidateRequest.create({
    data: { id, organisationId, applicationId, kind, askedAt: new Date(at), due },
  });
  const key = taskKeyOf({ id, kind });
  const task = { organisationId, applicationId, key, about: kind, stepId, due };
  await transaction.task.create({ data: { ...task, assignees: [...recruiters], openedAt: new Date(at) } });
  const about = { organisationId, jobId, applicationId, due, subjectId: id };
  await tellStaff(transaction, {
    ...about,
    key: `${applicationId}/task/${key}`,
    kind: 'task',
    about: kind,
    ...{ to: recruiters, byId },
  });
  await recordAside(transaction, { applicationId, kind: asides[kind], byId, byKind: by.kind });
}

type Open = { readonly id: string; readonly applicationId: string; readonly kind: string; readonly due: Date };

/** An open request and its task count from an earlier day; no date that somebody reads moves later by it. */
async function moveEarlier(
  transaction: Transaction,
  open: Open,
  { askedAt, due: wanted }: { readonly askedAt: Date; readonly due: Date },
): Promise<void> {
  const due = wanted < open.due ? wanted : open.due;
  await transaction.candidateRequest.update({ where: { id: open.id }, data: { askedAt, due } });
  const task = { applicationId: open.applicationId, key: taskKeyOf(open) };
  await transaction.task.updateMany({ where: task, data: { openedAt: askedAt, due } });
}
