import { v5 } from 'uuid';
import { Refusal } from '../http/refusal.ts';
import type { Parts } from '../parts.ts';
import { answerQuestions } from '../use-cases/answer-questions.ts';
import { findAsked } from './find-asked.ts';
import type { Writer } from './find-writers.ts';
import { type NewReply, replyIdOf } from './record-reply.ts';

type Given = { readonly word: 'yes' | 'no' | null; readonly reply: Pick<NewReply, 'provider' | 'eventId'> };

/**
 * Answers the one open question that those who share the number have, where a yes or no is all that it asks for. `unanswered` where a question
 * is open that the words cannot answer, or more than one is.
 */
export async function answerByWord(
  parts: Parts,
  writers: readonly Writer[],
  { word, reply }: Given,
): Promise<'answered' | 'unanswered' | 'notAsked'> {
  const asks = (
    await Promise.all(writers.filter(({ isOpen }) => isOpen).map((writer) => findAsked(parts, writer)))
  ).filter((ask) => ask !== null);
  const [ask, ...more] = asks;
  if (!ask) return 'notAsked';
  if (more.length > 0 || word === null || ask.decides === null) return 'unanswered';
  const { organisationId, applicationId, stepId, visit, decides } = ask;
  const signalId = v5('answer', replyIdOf(reply));
  try {
    const answers = { [decides]: word === 'yes' };
    const by = { kind: 'candidate' } as const;
    await answerQuestions(parts, { organisationId, applicationId, stepId, visit, answers, by, signalId });
    return 'answered';
  } catch (error) {
    // Answered on the page, or passed on, a moment ago.
    if (error instanceof Refusal) return 'unanswered';
    throw error;
  }
}
