import { once } from 'node:events';
import type { Response } from 'express';
import type { MessageFilter, MessageView } from '../../contract/applications.ts';
import type { Caller } from '../../http/caller.ts';
import { toCell } from '../../http/to-cell.ts';
import type { Database } from '../../parts.ts';
import { recordAudit } from '../record-audit.ts';
import { findMessages, type MessageParts, wantedBy } from './find-messages.ts';

type Wanted = { readonly caller: Caller; readonly filter: MessageFilter };

/** Writes every message that is wanted to the response, page by page, without what it says; ends where the reader leaves. */
export async function exportMessages(
  parts: MessageParts,
  { caller, filter }: Wanted,
  response: Response,
): Promise<void> {
  const wanted = wantedBy(filter);
  await recordExport(parts.database, caller, filter);
  let page = await findMessages(parts, wanted, { caller, limit: 200 });
  response.set({
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="messages.csv"',
  });
  // Spreadsheets take a file without the mark for another alphabet's.
  response.write(`\ufeff${columns.join(',')}\r\n`);
  for (;;) {
    const hasRoom = response.write(page.items.map(toLine).join(''));
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
  'provider',
  'outcome',
  'code',
  'applicationId',
  'id',
] as const;

function toLine(message: MessageView): string {
  const last = message.deliveries.at(-1);
  const row: Record<(typeof columns)[number], string | number | boolean | null | undefined> = {
    ...message,
    candidate: message.candidateName,
    page: message.page?.kind,
    waitsFor: message.waiting?.cause,
    attempts: message.deliveries.length,
    provider: last?.provider ?? message.provider,
    outcome: last?.outcome,
    code: last?.code ?? message.receipts.at(-1)?.code,
  };
  return `${columns.map((column) => toCell(String(row[column] ?? ''))).join(',')}\r\n`;
}
