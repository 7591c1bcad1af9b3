import type { CandidatePage, HeardMessage } from '../candidate-page/contract.ts';
import type { Database } from '../parts.ts';
import { findHeardCorrections, type HeardCorrection } from './corrections/find-heard.ts';
import type { HeardRow } from './find-standing.ts';
import { peopleOf } from './process-views.ts';

const most = 30;

/** What tells an answer: the exit of a stage, or the words that stand in for it where all ends at once. */
const answering = ['exit', 'jobClosed', 'hiredElsewhere'];

/**
 * The messages of the candidate's page, newest first, and whether there were more: the newest one, what tells an answer, and of the others the newest. One of each
 * effect, where it went by both channels; the mail before the SMS, since it says more.
 */
export async function toHeardMessages(
  database: Database,
  messages: readonly HeardRow[],
): Promise<Pick<CandidatePage, 'heard' | 'hasEarlier'>> {
  const corrections = await findHeardCorrections(database, messages);
  const feedback = feedbackIn(messages, corrections);
  const all = onceEach(messages);
  const shown = firstOf(all, ({ messageKey }) => feedback.has(messageKey));
  const signers = await findSigners(database, shown);
  const heard = shown.map(
    (message): HeardMessage => ({
      correctedAt: corrections.get(message.messageKey)?.at ?? null,
      purpose: message.purpose,
      isFeedback: feedback.has(message.messageKey),
      channel: message.channel,
      at: message.acceptedAt?.getTime() ?? 0,
      subject: message.subject,
      text: message.text ?? '',
      signedBy: signers.get(message.decisionId ?? '') ?? null,
    }),
  );
  return { heard, hasEarlier: all.length > shown.length };
}

function onceEach(messages: readonly HeardRow[]): HeardRow[] {
  const once = new Map<string, HeardRow>();
  for (const message of messages)
    if (!once.has(message.messageKey) || message.channel === 'email') once.set(message.messageKey, message);
  return [...once.values()];
}

function firstOf(all: readonly HeardRow[], isFeedback: (one: HeardRow) => boolean): HeardRow[] {
  const others = all.slice(1).filter((one) => !isFeedback(one));
  const kept = new Set([...all.slice(0, 1), ...all.slice(1).filter(isFeedback), ...others].slice(0, most));
  return all.filter((one) => kept.has(one));
}

/** The effect keys of what tells an answer, and of what puts that right. */
function feedbackIn(messages: readonly HeardRow[], corrections: ReadonlyMap<string, HeardCorrection>): Set<string> {
  const keys = new Set<string>();
  const puttingRight = new Set<string>();
  for (const { purpose, messageKey, correctionId } of messages.toReversed()) {
    if (!answering.includes(purpose) && !puttingRight.has(correctionId ?? '')) continue;
    keys.add(messageKey);
    const correction = corrections.get(messageKey);
    if (correction) puttingRight.add(correction.id);
  }
  return keys;
}

/** Who made the decisions that they tell, by the decision. */
async function findSigners(database: Database, messages: readonly HeardRow[]): Promise<Map<string, string>> {
  const decisions = await database.decision.findMany({
    where: { id: { in: messages.flatMap(({ decisionId }) => decisionId ?? []) } },
    select: { id: true, decidedBy: true },
  });
  const people = await peopleOf(
    database,
    decisions.map(({ decidedBy }) => decidedBy),
  );
  return new Map(
    decisions.flatMap(({ id, decidedBy }) => {
      const name = people.get(decidedBy);
      return name ? [[id, name] as const] : [];
    }),
  );
}
