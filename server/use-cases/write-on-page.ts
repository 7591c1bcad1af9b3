import { createHmac } from 'node:crypto';
import { longestWords } from '../candidate-page/contract.ts';
import { countWithin } from '../http/count-within.ts';
import { recordReply } from '../inbound/record-reply.ts';
import type { Parts } from '../parts.ts';
import type { LinkedApplication } from './find-candidate-link.ts';

/** So often in a row somebody may write on one page, with pauses of less than ten minutes. */
const mostWritten = 10;
const windowMs = 10 * 60_000;

type Written = { readonly text: string; readonly now: number };

/**
 * Keeps what a candidate wrote on their page as a reply, as a mail of theirs is, and always as a task: whoever comes here to write wants something of
 * somebody. The same words again within ten minutes, as of a button pressed twice, are one reply.
 */
export async function writeOnPage(
  parts: Parts,
  { id: applicationId }: LinkedApplication,
  { text, now }: Written,
): Promise<'written' | 'empty' | 'tooLong' | 'tooMany'> {
  if (text === '') return 'empty';
  if (text.length > longestWords) return 'tooLong';
  const { database } = parts;
  if ((await countWithin(database, `write|${applicationId}`, { now, windowMs })) > mostWritten) return 'tooMany';
  const last = await database.reply.findFirst({
    where: { applicationId, channel: 'page' },
    orderBy: { receivedAt: 'desc' },
    select: { id: true, text: true, receivedAt: true },
  });
  if (last?.text === text && now - last.receivedAt.getTime() < windowMs) return 'written';
  await recordReply(parts, applicationId, {
    ...{ channel: 'page', provider: 'page', from: '', text, meaning: 'words', attachments: 0, otherIds: [] },
    eventId: eventIdOf(parts, [applicationId, last?.id ?? '', text]),
    receivedAt: new Date(now),
    isTask: true,
  });
  return 'written';
}

/** Of two that come at once with the same words the same one, and nobody guesses words from it. */
function eventIdOf({ environment }: Parts, written: readonly string[]): string {
  return createHmac('sha256', environment.secret).update(JSON.stringify(written)).digest('hex');
}
