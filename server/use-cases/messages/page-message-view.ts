import type { Prisma } from '../../../prisma/client.ts';
import type { MessageFilter, MessageView } from '../../contract/applications.ts';
import type { PageMessageKind } from '../../contract/page-message-kinds.ts';
import { fullName } from '../names-of.ts';
import { toDeliveryView, toReceiptView } from '../view-rows.ts';
import type { AccountOf } from './find-accounts.ts';
import type { MessageFacts } from './find-standings.ts';
import { whyWaiting } from './why-waiting.ts';

export const pageIncludes = {
  deliveries: { orderBy: { attempt: 'asc' } },
  application: { include: { candidate: true } },
} as const;
export type PageRow = Prisma.PageMessageGetPayload<{ include: typeof pageIncludes }>;

type PageFacts = MessageFacts & { readonly superseded: boolean; readonly accountOf: AccountOf };

/** A message of a candidate's page as the log shows it: without its words, since these are a key or a code, or the candidate's own affair. */
export function toPageMessageView(row: PageRow, { receipts, standing, superseded, accountOf }: PageFacts): MessageView {
  const { id, applicationId, application, kind, createdAt, sentAt, unclear, mayBeDouble, provider } = row;
  const due = row.status === 'waiting' ? row.nextAttemptAt : (row.firstAttemptAt ?? createdAt);
  const deliveries = row.deliveries.map((attempt) => ({ ...attempt, channel: row.channel }));
  return {
    ...{ id, applicationId, provider, unclear, mayBeDouble },
    jobId: application.jobId,
    candidateName: fullName(application.candidate),
    rehearsal: application.clockAhead !== null,
    purpose: 'page',
    page: { kind: kind as PageMessageKind, unsent: unsentOf(row), superseded },
    stepId: null,
    channel: row.channel as 'email',
    language: row.language as 'sv',
    to: kind === 'erased' ? null : row.to,
    ...{ from: null, replyTo: null, subject: null, text: null, html: null, calendar: null },
    ...{ corrected: null, corrects: null },
    status: statusOf(row),
    due: due.toISOString(),
    acceptedAt: sentAt?.toISOString() ?? null,
    late: false,
    waiting: whyWaiting(
      { ...row, status: statusOf(row), purpose: 'page', due, deliveries: deliveries.map(triedAgain), againAt: null },
      standing,
    ),
    receipts: receipts.map(toReceiptView),
    deliveries: deliveries.map((made) => toDeliveryView(made, accountOf)),
  };
}

/** What was refused by a sender's settings, and waits, is tried again: by the next sender, or once they are mended. */
const triedAgain = <Attempt extends { readonly outcome: string | null }>(attempt: Attempt): Attempt =>
  attempt.outcome === 'permanent' ? { ...attempt, outcome: 'transient' } : attempt;

const unsent = { useless: 'useless', 'not-carried': 'notCarried' } as const;

function unsentOf({ status, sentAt, code }: PageRow): 'useless' | 'notCarried' | null {
  if (status !== 'failed' || sentAt !== null) return null;
  return code === 'useless' || code === 'not-carried' ? unsent[code] : null;
}

type Status = MessageView['status'];

function statusOf({ status, attempts, sentAt, deliveredAt, channel, code, deliveries }: PageRow): Status {
  if (status === 'waiting') return attempts === 0 ? 'waiting' : 'queued';
  if (status === 'sent') return deliveredAt === null ? 'sent' : 'delivered';
  if (status === 'sending') return 'sending';
  if (sentAt !== null) return channel === 'sms' ? 'undelivered' : 'bounced';
  return code === 'useless' && deliveries.length === 0 ? 'cancelled' : 'failed';
}

const back = { status: { in: ['bounced', 'failed'] }, sentAt: { not: null } };
const never = { status: 'failed', sentAt: null };
const unused = { code: 'useless', deliveries: { none: {} } };

/** The same the other way round: which rows are shown so. */
const rowsOf: Readonly<Record<Status, Prisma.PageMessageWhereInput>> = {
  waiting: { status: 'waiting', attempts: 0 },
  queued: { status: 'waiting', attempts: { gt: 0 } },
  sending: { status: 'sending' },
  sent: { status: 'sent', deliveredAt: null },
  delivered: { status: 'sent', deliveredAt: { not: null } },
  bounced: { ...back, channel: 'email' },
  undelivered: { ...back, channel: 'sms' },
  failed: { ...never, OR: [{ code: null }, { code: { not: 'useless' } }, { deliveries: { some: {} } }] },
  cancelled: { ...never, ...unused },
};

/** The filter of the log as a condition on what candidates' pages send; null where it leaves out all of that. */
export function pageWhereOf(filter: MessageFilter): Prisma.PageMessageWhereInput | null {
  const { status, jobId, channel, provider, code, late, unclear, from, until } = filter;
  if (late !== undefined) return null;
  const tried = { ...(provider === undefined ? {} : { provider }), ...(code === undefined ? {} : { code }) };
  return {
    AND: [
      status === undefined ? {} : rowsOf[status],
      jobId === undefined ? {} : { application: { jobId } },
      channel === undefined ? {} : { channel },
      Object.keys(tried).length === 0 ? {} : { deliveries: { some: tried } },
      unclear === undefined ? {} : { OR: [{ unclear: true }, { mayBeDouble: true }] },
      { createdAt: { ...(from === undefined ? {} : { gte: from }), ...(until === undefined ? {} : { lt: until }) } },
    ],
  };
}
