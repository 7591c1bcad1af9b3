import type { Language } from '../../process/definition/schema.ts';
import type { AskedQuestion, OpenAsk } from '../candidate-page/contract.ts';
import type { Database } from '../parts.ts';
import type { LinkedApplication } from './find-candidate-link.ts';
import { questionsOf } from './find-open-ask.ts';
import { loadVersion } from './load-versions.ts';

/** As long as words that are sent twice are one. */
const justNowMs = 10 * 60_000;

export type LateAsk = {
  /** What the process asks anywhere, each question once. */
  readonly questions: readonly AskedQuestion[];
  /** What the candidate has answered just now; null where that is nothing. */
  readonly justNow: Pick<OpenAsk, 'questions' | 'answers'> | null;
};

/** What a form can be about whose questions are not open any more: the button was pressed twice, or its time ran out. */
export async function findLateAsk(
  database: Database,
  { id: applicationId, versionId }: LinkedApplication,
  language: Language,
): Promise<LateAsk> {
  const { definition } = await loadVersion(database, versionId);
  const asked = Object.values(definition.steps).flatMap((step) =>
    step.kind === 'ask' ? questionsOf(step, language) : [],
  );
  const questions = [...new Map(asked.toReversed().map((question) => [question.id, question])).values()].toReversed();
  const answer = await database.answer.findFirst({
    where: { applicationId, byKind: 'candidate', answeredAt: { gt: new Date(Date.now() - justNowMs) } },
    orderBy: { answeredAt: 'desc' },
    select: { stepId: true, answers: true },
  });
  const step = answer && definition.steps[answer.stepId];
  if (step?.kind !== 'ask') return { questions, justNow: null };
  return {
    questions,
    justNow: { questions: questionsOf(step, language), answers: answer?.answers as OpenAsk['answers'] },
  };
}
