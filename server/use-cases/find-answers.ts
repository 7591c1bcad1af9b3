import type { Definition } from '../../process/definition/schema.ts';
import type { ApplicationDetail } from '../contract/applications.ts';
import type { Database } from '../parts.ts';
import { peopleOf } from './process-views.ts';

type Asked = { readonly applicationId: string; readonly definition: Definition; readonly forInterviewer?: boolean };
type Given = ApplicationDetail['answers'][number];

/** What was answered to the questions of the drawing, newest first; a question that the version does not know stands under its id. An interviewer gets the answers to questions that are for interviewers. */
export async function findAnswers(
  database: Database,
  { applicationId, definition, forInterviewer = false }: Asked,
): Promise<Given[]> {
  const rows = await database.answer.findMany({ where: { applicationId }, orderBy: { answeredAt: 'desc' }, take: 100 });
  const people = await peopleOf(
    database,
    rows.map(({ byId }) => byId),
  );
  const answers = rows.map(({ stepId, visit, answers: given, byKind, byId, answeredAt }) => {
    const questions = questionsOf(definition, stepId);
    const shown = Object.entries(given as Record<string, unknown>).filter(
      ([id]) => !forInterviewer || questions[id]?.forInterviewers === true,
    );
    return {
      ...{ stepId, visit, answeredAt: answeredAt.toISOString() },
      by: { kind: byKind as Given['by']['kind'], name: people.get(byId ?? '') ?? null },
      given: shown.map(([id, value]) => {
        const question = questions[id];
        return { label: question?.label ?? { sv: id, en: id }, value, options: question?.options ?? null };
      }),
    };
  });
  return answers.filter(({ given }) => !forInterviewer || given.length > 0);
}

function questionsOf({ steps }: Definition, stepId: string) {
  const step = steps[stepId];
  return step?.kind === 'ask' ? step.questions : {};
}
