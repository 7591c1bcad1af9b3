import type { AskStep, Language, LocalText } from '../../process/definition/schema.ts';
import type { State } from '../../process/interpreter/contract.ts';
import type { AskedQuestion, OpenAsk } from '../candidate-page/contract.ts';
import type { Database } from '../parts.ts';
import type { LinkedApplication } from './find-candidate-link.ts';
import type { PublishedVersion } from './load-versions.ts';

type Given = {
  readonly application: LinkedApplication;
  readonly state: State | null;
  readonly version: PublishedVersion;
  readonly messages: readonly { readonly messageKey: string }[];
  readonly language: Language;
};

/** The questions that wait for the candidate; null until the message that asks them was accepted. */
export async function findOpenAsk(database: Database, given: Given): Promise<OpenAsk | null> {
  const { application, state, version, messages, language } = given;
  const step = state ? version.definition.steps[state.stepId] : undefined;
  if (state?.step.kind !== 'ask' || step?.kind !== 'ask') return null;
  const { messageKey, deadline } = state.step;
  if (!messages.some((message) => message.messageKey === messageKey)) return null;
  const { stepId, visit } = state;
  const answer = await database.answer.findUnique({
    where: { applicationId_stepId_visit: { applicationId: application.id, stepId, visit } },
    select: { answers: true },
  });
  return {
    deadline,
    isAnswered: answer !== null,
    answers: (answer?.answers ?? {}) as OpenAsk['answers'],
    questions: questionsOf(step, language),
  };
}

/** What a step asks, in the candidate's language. */
export function questionsOf({ questions, decides }: AskStep, language: Language): AskedQuestion[] {
  const called = (text: LocalText, otherwise: string) => text[language] ?? text.sv ?? text.en ?? otherwise;
  return Object.entries(questions).map(([id, { kind, label, required, options = {} }]) => ({
    id,
    kind,
    label: called(label, id),
    isRequired: required || id === decides,
    options: Object.entries(options).map(([value, name]) => ({ value, label: called(name, value) })),
  }));
}
