import type { Language, Step } from '../../../process/definition/schema.ts';
import { inLanguage } from '../../shell/language.ts';
import { quickWords } from '../../shell/quick-words.ts';

/** The name of an exit as its port and its connection show it. */
export function exitName(step: Step, exitId: string, language: Language): string {
  const t = (key: string) => quickWords('canvas', key, language);
  if (step.kind === 'stage') return inLanguage(step.exits[exitId]?.name, language) || exitId;
  if (step.kind === 'branch') {
    const branch = step.branches.find(({ id }) => id === exitId);
    if (branch) return inLanguage(branch.name, language) || exitId;
    return exitId === 'otherwise' ? t('exit.otherwise') : exitId;
  }
  if (step.kind === 'ask') return askExitName(step, exitId, language, t);
  return exitId === 'next' ? t('exit.next') : exitId;
}

function askExitName(
  step: Extract<Step, { kind: 'ask' }>,
  exitId: string,
  language: Language,
  t: (key: string) => string,
): string {
  if (exitId === 'no-answer') return t('exit.noAnswer');
  const question = step.decides === undefined ? undefined : step.questions[step.decides];
  if (question?.kind === 'choice') return inLanguage(question.options?.[exitId], language) || exitId;
  if (exitId === 'yes') return t('exit.yes');
  if (exitId === 'no') return t('exit.no');
  return exitId === 'answered' ? t('exit.answered') : exitId;
}
