import { once } from 'node:events';
import type { Response } from 'express';
import type { Language } from '../../../process/definition/schema.ts';
import type { MessageFilter, MessageView } from '../../contract/applications.ts';
import type { Caller } from '../../http/caller.ts';
import { toCell } from '../../http/to-cell.ts';
import type { Database, Parts } from '../../parts.ts';
import { recordAudit } from '../record-audit.ts';
import { findMessages, type MessageParts, wantedBy } from './find-messages.ts';

type Wanted = { readonly caller: Caller; readonly filter: MessageFilter };

/** Writes every message that is wanted to the response, a line for each attempt, page by page, without what it says; ends where the reader leaves. */
export async function exportMessages(
  parts: MessageParts & Pick<Parts, 'pool'>,
  { caller, filter }: Wanted,
  response: Response,
): Promise<void> {
  const wanted = await wantedBy(parts, caller, filter);
  await recordExport(parts.database, caller, filter);
  let page = await findMessages(parts, wanted, { caller, limit: 200 });
  response.set({
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="messages.csv"',
  });
  // Spreadsheets take a file without the mark for another alphabet's.
  response.write(`\ufeff${columns.join(',')}\r\n`);
  for (;;) {
    const hasRoom = response.write(page.items.flatMap((message) => toLines(message, caller.language)).join(''));
    if (!hasRoom && !response.destroyed) await Promise.race([once(response, 'drain'), once(response, 'close')]);
    if (page.next === null || response.destroyed) break;
    page = await findMessages(parts, wanted, { caller, limit: 200, after: page.next });
  }
  response.end();
}

/** Names and addresses leave the house by it. */
async function recordExport(
  database: Database,
  { organisationId, userId }: Caller,
  filter: MessageFilter,
): Promise<void> {
  const by = { kind: 'person', id: userId } as const;
  const { jobId = null } = filter;
  const entry = { organisationId, by, action: 'exportMessages', target: 'organisation', targetId: organisationId };
  await database.$transaction((transaction) => recordAudit(transaction, { ...entry, after: { jobId } }));
}

const columns = [
  'candidate',
  'to',
  'subject',
  'channel',
  'purpose',
  'page',
  'status',
  'waitsFor',
  'due',
  'acceptedAt',
  'late',
  'unclear',
  'mayBeDouble',
  'attempts',
  'attempt',
  'startedAt',
  'provider',
  'outcome',
  'code',
  'means',
  'reason',
  'receipts',
  'applicationId',
  'id',
  'account',
] as const;

type Attempt = MessageView['deliveries'][number];
type Row = Readonly<Record<(typeof columns)[number], string | number | boolean | null | undefined>>;

/** One for each attempt, the first first; one alone for a message that nobody has tried to deliver yet. */
function toLines(message: MessageView, language: Language): string[] {
  const { deliveries } = message;
  const tried = deliveries.length === 0 ? [undefined] : deliveries;
  return tried.map((attempt) => {
    const row = rowOf(message, attempt, language);
    return `${columns.map((column) => toCell(String(row[column] ?? ''))).join(',')}\r\n`;
  });
}

function rowOf(message: MessageView, attempt: Attempt | undefined, language: Language): Row {
  const newest = message.deliveries.at(-1);
  // Receipts are about what was accepted, so by whoever has had it last.
  const last =
    attempt === newest ? message.receipts.findLast(({ provider }) => provider === attempt?.provider) : undefined;
  const explained = attempt?.explained ?? last?.explained;
  return {
    ...message,
    candidate: message.candidateName,
    // Known of the newest attempt alone: an earlier one may have gone to a number and not to an address.
    to: attempt?.channel === newest?.channel ? message.to : null,
    page: message.page?.kind,
    waitsFor: message.waiting?.cause,
    attempts: message.deliveries.length,
    attempt: attempt?.attempt,
    channel: attempt?.channel ?? message.channel,
    startedAt: attempt?.startedAt,
    provider: attempt?.provider ?? message.provider,
    account: attempt?.account,
    outcome: attempt?.outcome,
    code: attempt?.code ?? last?.code,
    means: explained?.means[language],
    reason: attempt?.reason,
    receipts: message.receipts.map(({ event, at, code }) => [event, at, code ?? []].flat().join(' ')).join('; '),
  };
}
