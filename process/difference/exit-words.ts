import type { Definition, Step } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import { both, nameWords } from './words.ts';

const standard: Readonly<Record<string, BothLanguages>> = {
  next: both('sedan', 'then'),
  otherwise: both('annars', 'otherwise'),
  answered: both('svarat', 'answered'),
  'no-answer': both('inget svar', 'no answer'),
  yes: both('ja', 'yes'),
  no: both('nej', 'no'),
};

/** What an exit of a step is called. */
export function exitWords(
  { stepId, exitId }: { readonly stepId: string; readonly exitId: string },
  { steps }: Definition,
): BothLanguages {
  return exitWordsOf(exitId, steps[stepId]);
}

/** The same of a step that is at hand; its id where there is no such step. */
export function exitWordsOf(exitId: string, step: Step | undefined): BothLanguages {
  if (step?.kind === 'stage') return nameWords(step.exits[exitId]?.name, exitId);
  if (step?.kind === 'branch') {
    const branch = step.branches.find(({ id }) => id === exitId);
    if (branch) return nameWords(branch.name, exitId);
  }
  const question = step?.kind === 'ask' && step.decides !== undefined ? step.questions[step.decides] : undefined;
  const option = question?.options && Object.hasOwn(question.options, exitId) ? question.options[exitId] : undefined;
  if (option) return nameWords(option, exitId);
  return (Object.hasOwn(standard, exitId) ? standard[exitId] : undefined) ?? both(exitId);
}
