import { ownCodes } from '../../activities/providers/hand.ts';
import type { z } from 'zod';
import { explainCode } from '../../activities/providers/explain-code.ts';
import { explainReason } from '../../activities/providers/explain-reason.ts';
import type { candidateSchema, MessageView, TaskView } from '../contract/applications.ts';
import type { Prisma } from '../../prisma/client.ts';
import { candidateTag } from './candidate-tag.ts';
import type { MessageFacts, StoredReceipt } from './messages/find-standings.ts';
import { calendarIn } from './messages/calendar-in.ts';
import type { AccountOf } from './messages/find-accounts.ts';
import type { FindSentAs } from './messages/sent-as.ts';
import { isProviderName } from './is-provider-name.ts';
import { whyWaiting } from './messages/why-waiting.ts';
import { fullName, type Names } from './names-of.ts';

type CandidateRow = Prisma.CandidateGetPayload<object>;
export const messageIncludes = {
  deliveries: { orderBy: { attempt: 'asc' } },
  application: { include: { candidate: true } },
} as const;
type MessageRow = Prisma.MessageGetPayload<{ include: typeof messageIncludes }>;

export function toCandidateView(row: CandidateRow): z.infer<typeof candidateSchema> {
  const { id, firstName, lastName, email, phone, phoneIsMobile, zone, declined, createdAt } = row;
  return {
    id,
    firstName,
    lastName,
    email,
    phone,
    phoneIsMobile,
    zone,
    language: row.language as 'sv',
    channel: row.channel as 'email',
    declined: declined as ('email' | 'sms')[],
    createdAt: createdAt.toISOString(),
    tag: candidateTag(row),
  };
}

/** Which message was put right by which, of those that are shown. */
export type Corrections = ReadonlyMap<string, Pick<MessageView, 'corrected' | 'corrects'>>;

type Known = { readonly corrections: Corrections; readonly sentAs: FindSentAs; readonly accountOf: AccountOf };

export function toMessageView(
  row: MessageRow,
  { corrections, sentAs, accountOf }: Known,
  facts: MessageFacts,
): MessageView {
  const { candidate } = row.application;
  const attempt = row.deliveries.at(-1);
  const channel = row.channel as 'email';
  // As it was sent, whatever the candidate's address is by now.
  const to = attempt?.to ?? (row.channel === 'sms' ? candidate.phone : candidate.email);
  return {
    id: row.id,
    applicationId: row.applicationId,
    jobId: row.application.jobId,
    candidateName: fullName(candidate),
    rehearsal: row.application.clockAhead !== null,
    purpose: row.purpose,
    page: null,
    stepId: row.stepId,
    channel,
    language: row.language as 'sv',
    to,
    ...sentAs({ applicationId: row.applicationId, channel, to, attempt }),
    subject: row.subject,
    text: row.text,
    html: row.html,
    calendar: calendarIn(row.ics),
    status: row.status as MessageView['status'],
    due: row.due.toISOString(),
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    late: row.late,
    unclear: row.unclear,
    mayBeDouble: row.mayBeDouble,
    waiting: whyWaiting(row, facts.standing),
    receipts: facts.receipts.map(toReceiptView),
    ...(corrections.get(row.id) ?? { corrected: null, corrects: null }),
    provider: row.provider,
    deliveries: row.deliveries.map((made) => toDeliveryView(made, accountOf)),
  };
}

export function toReceiptView({ provider, event, at, code }: StoredReceipt): MessageView['receipts'][number] {
  return { provider, event, code, at: at.toISOString(), explained: explain(provider, code) };
}

type Attempt = Pick<
  MessageRow['deliveries'][number],
  'attempt' | 'channel' | 'provider' | 'senderId' | 'startedAt' | 'endedAt' | 'outcome' | 'code' | 'reason'
>;

export function toDeliveryView(made: Attempt, accountOf: AccountOf): MessageView['deliveries'][number] {
  const { attempt, channel, provider, startedAt, endedAt, outcome, reason } = made;
  const code = made.code === null || ownCodes.has(made.code) ? null : made.code;
  return {
    ...{ attempt, channel, provider, outcome, code, reason },
    account: accountOf(made),
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    explained: explain(provider, code) ?? explainKept(made),
  };
}

/** What no code says is told by the reason that was kept. */
function explainKept({ provider, outcome, reason }: Attempt): MessageView['receipts'][number]['explained'] {
  return reason === null || !isProviderName(provider) ? null : explainReason(provider, { outcome, reason });
}

function explain(provider: string | null, code: string | null): MessageView['receipts'][number]['explained'] {
  if (code === null || !isProviderName(provider)) return null;
  return explainCode(provider, code);
}

export function toTaskView(
  row: Prisma.TaskGetPayload<object>,
  names: Names,
  told: Pick<TaskView, 'replyId' | 'say' | 'isUnfilled' | 'others' | 'doneBy'>,
): TaskView {
  return {
    id: row.id,
    applicationId: row.applicationId,
    jobId: names.jobId,
    candidateName: names.candidateName,
    phone: names.phone,
    email: names.email,
    jobTitle: names.jobTitle,
    about: row.about as TaskView['about'],
    stepId: row.stepId,
    messageId: row.messageId,
    due: row.due?.toISOString() ?? null,
    openedAt: row.openedAt.toISOString(),
    doneAt: row.doneAt?.toISOString() ?? null,
    note: row.note,
    ...told,
  };
}
