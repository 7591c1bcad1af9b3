import { v5 } from 'uuid';
import { addSpan } from '../../process/reckoning/move-by-span.ts';
import { recordChange } from '../changes/record-change.ts';
import { plainFileName } from '../documents/safe-file-name.ts';
import { tellStaff } from '../notices/tell-staff.ts';
import type { Parts, Transaction } from '../parts.ts';
import { findOwnDays } from '../use-cases/calendar/find-own-days.ts';
import { isErased } from '../use-cases/erase/is-erased.ts';
import { calendarOf, loadVersion } from '../use-cases/load-versions.ts';
import { recordAside } from '../use-cases/record-aside.ts';
import { recordAudit } from '../use-cases/record-audit.ts';

export type NewReply = {
  readonly channel: 'email' | 'sms' | 'page';
  readonly provider: string;
  readonly eventId: string;
  readonly from: string;
  readonly subject?: string | null;
  readonly text: string;
  readonly meaning: 'words' | 'stop' | 'start' | 'help' | 'yes' | 'no' | 'automatic';
  readonly attachments: number;
  /** What the files are called that are to be kept. */
  readonly files?: readonly string[];
  /** It may say that a mail of ours did not arrive, and could not be read as it came. */
  readonly isReportAway?: boolean;
  /** Other applications of the same organisation that may be meant. */
  readonly otherIds: readonly string[];
  readonly mailId?: string | null;
  /** What was texted back at once. */
  readonly saidBack?: string | null;
  readonly receivedAt: Date;
  /** Somebody has to do something about it. */
  readonly isTask: boolean;
};

const namespace = '6c0f4b0e-5f0e-5b7c-9d9c-3f6f7a1d2b44';
const within = { amount: 1, unit: 'workingDays' } as const;

/** The id of a reply: the same thing told twice has the same one. */
export const replyIdOf = ({ provider, eventId }: Pick<NewReply, 'provider' | 'eventId'>): string =>
  v5(`${provider}/${eventId}`, namespace);

/**
 * Keeps what a candidate wrote and tells those who answer for the candidate: in the timeline, as a notice, and as a task within a working day
 * where it wants something. What a machine answered stands in the timeline alone, unless it may be a report that could not be read. Told once, however often the provider says it;
 * of whoever is erased nothing is kept.
 */
export async function recordReply(parts: Parts, applicationId: string, reply: NewReply): Promise<'new' | 'known'> {
  const { database } = parts;
  const application = await database.application.findUniqueOrThrow({
    where: { id: applicationId },
    include: { job: { select: { zone: true } } },
  });
  const version = await loadVersion(database, application.versionId);
  const step = application.stepId === null ? undefined : version.definition.steps[application.stepId];
  const calendar = calendarOf(version, application.job.zone, await findOwnDays(database, application.organisationId));
  const to = step?.kind === 'stage' ? step.responsible : ([{ kind: 'role', role: 'recruiter' }] as const);
  const due = new Date(addSpan(calendar, within, reply.receivedAt.getTime()));
  return database.$transaction(async (transaction) => {
    if (await isErased(transaction, applicationId)) return 'known';
    if (!(await keepReply(transaction, application, reply))) return 'known';
    await tell(transaction, { application, reply, to, due });
    return 'new';
  });
}

const lineOf = { email: 'replyByMail', sms: 'replyBySms', page: 'replyOnPage' } as const;

type Place = {
  readonly id: string;
  readonly organisationId: string;
  readonly jobId: string;
  readonly stepId: string | null;
};

/** Why a mail server's report stands among the files that were not taken. */
export const reportAway = 'report-away';

/** Keeps it with its line of the timeline, and asks nobody to do anything; false where it is known already. */
export async function keepReply(
  transaction: Transaction,
  { id, organisationId }: Pick<Place, 'id' | 'organisationId'>,
  reply: NewReply,
): Promise<boolean> {
  const { isTask: _, otherIds, files = [], isReportAway = false, ...row } = reply;
  const replyId = replyIdOf(reply);
  const { count } = await transaction.reply.createMany({
    data: [{ ...row, id: replyId, organisationId, applicationId: id, otherIds: [...otherIds] }],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await transaction.replyFile.createMany({
    data: files.map((name, position) => ({ replyId, position, name: [...plainFileName(name)].slice(0, 240).join('') })),
  });
  if (isReportAway)
    await transaction.replyFile.create({
      data: { replyId, position: files.length, name: 'delivery-report.eml', refused: reportAway },
    });
  const kind = reply.meaning === 'automatic' ? 'replyAutomatic' : lineOf[reply.channel];
  await recordAside(transaction, { applicationId: id, kind, byId: null, byKind: 'candidate', data: { replyId } });
  return true;
}

type Told = {
  readonly application: Place;
  readonly reply: NewReply;
  readonly to: Parameters<typeof tellStaff>[1]['to'];
  readonly due: Date;
};

/** A word that Besked has seen to itself needs nobody; a yes or no is told as the answer that it is. */
async function tell(transaction: Transaction, { application, reply, to, due }: Told): Promise<void> {
  const { id: applicationId, organisationId, jobId, stepId } = application;
  const replyId = replyIdOf(reply);
  const about = { organisationId, jobId, applicationId, subjectId: replyId };
  await recordChange(transaction, application, {
    topic: 'job',
    topicId: jobId,
    kind: 'reply',
    data: { applicationId },
  });
  if (reply.isTask) {
    const key = `reply/${replyId}`;
    const assignees = to.map((one) => ({ ...one }));
    await transaction.task.create({
      data: { organisationId, applicationId, key, about: 'reply', stepId, assignees, openedAt: new Date(), due },
    });
    await tellStaff(transaction, {
      ...about,
      key: `${applicationId}/task/${key}`,
      kind: 'task',
      about: 'reply',
      to,
      due,
    });
  } else if (reply.meaning === 'words')
    await tellStaff(transaction, { ...about, key: `reply/${replyId}`, kind: 'answer', about: 'reply', to });
  if (reply.isReportAway)
    await tellStaff(transaction, {
      ...about,
      key: `report/${replyId}`,
      kind: 'failedMessage',
      about: 'reportAway',
      to,
    });
  await recordAudit(transaction, {
    organisationId,
    by: { kind: 'candidate' },
    action: 'reply',
    target: 'application',
    targetId: applicationId,
    after: { replyId, channel: reply.channel, meaning: reply.meaning },
  });
}
