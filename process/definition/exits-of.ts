import type { Step } from './schema.ts';

/** The ids of a step's exits in their order on the canvas, whether connected or not. */
export function exitsOf(step: Step): string[] {
  switch (step.kind) {
    case 'start':
    case 'message':
    case 'wait':
      return ['next'];
    case 'stage':
      return Object.keys(step.exits);
    case 'ask':
      return [...answerExits(step), 'no-answer'];
    case 'branch':
      return [...step.branches.map((branch) => branch.id), 'otherwise'];
    case 'end':
      return [];
  }
}

function answerExits(step: Extract<Step, { kind: 'ask' }>): string[] {
  const question = step.decides === undefined ? undefined : step.questions[step.decides];
  if (question?.kind === 'boolean') return ['yes', 'no'];
  if (question?.kind === 'choice') return Object.keys(question.options ?? {});
  return ['answered'];
}
