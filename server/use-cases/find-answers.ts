import type { Definition } from '../../process/definition/schema.ts';
import type { ApplicationDetail } from '../contract/applications.ts';
import type { Database } from '../parts.ts';
import { peopleOf } from './process-views.ts';

type Asked = { readonly applicationId: string; readonly definition: Definition };
type Given = ApplicationDetail['answers'][number];

/** What was answered to the questions of the drawing, newest first; a question that the version does not know stands under its id. */
export async function findAnswers(database: Database, { applicationId, definition }: Asked): Promise<Given[]> {
  const rows = await database.answer.findMany({ where: { applicationId }, orderBy: { answeredAt: 'desc' }, take: 100 });
  const people = await peopleOf(
    database,
    rows.map(({ byId }) => byId),
  );
  return rows.map(({ stepId, visit, answers, byKind, byId, answeredAt }) => ({
    ...{ stepId, visit, answeredAt: answeredAt.toISOString() },
    by: { kind: byKind as Given['by']['kind'], name: people.get(byId ?? '') ?? null },
    given: Object.entries(answers as Record<string, unknown>).map(([id, value]) => {
      const question = questionsOf(definition, stepId)[id];
      return { label: question?.label ?? { sv: id, en: id }, value, options: question?.options ?? null };
    }),
  }));
}

function questionsOf({ steps }: Definition, stepId: string) {
  const step = steps[stepId];
  return step?.kind === 'ask' ? step.questions : {};
}
