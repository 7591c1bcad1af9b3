import type { State } from '../../process/interpreter/contract.ts';
import { v5 } from 'uuid';
import { Refusal } from '../http/refusal.ts';
import type { Parts } from '../parts.ts';
import { answerQuestions } from '../use-cases/answer-questions.ts';
import { loadVersion } from '../use-cases/load-versions.ts';
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
    await Promise.all(writers.filter(({ isOpen }) => isOpen).map((writer) => findAsk(parts, writer)))
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

/** The question that waits for this candidate, once a message has asked it; `decides` is the field where yes or no is a whole answer. */
async function findAsk({ database }: Parts, { applicationId, organisationId, versionId }: Writer) {
  const { state: stored } = await database.application.findUniqueOrThrow({
    where: { id: applicationId },
    select: { state: true },
  });
  const state = stored as unknown as State | null;
  if (state?.step.kind !== 'ask') return null;
  const step = (await loadVersion(database, versionId)).definition.steps[state.stepId];
  const { messageKey } = state.step;
  const asked = await database.message.count({ where: { applicationId, messageKey, acceptedAt: { not: null } } });
  const { stepId, visit } = state;
  const answered = await database.answer.count({ where: { applicationId, stepId, visit } });
  if (step?.kind !== 'ask' || asked === 0) return null;
  const { decides = null, questions } = step;
  const isAll = Object.entries(questions).every(([id, { required }]) => id === decides || !required);
  const isYesOrNo = decides !== null && questions[decides]?.kind === 'boolean' && isAll;
  // The same message told again finds its own answer.
  if (answered > 0) return null;
  return { organisationId, applicationId, stepId, visit, decides: isYesOrNo ? decides : null };
}
