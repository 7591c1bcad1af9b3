import type { Language } from '../../../process/definition/schema.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { inLanguage } from '../../shell/language.ts';

/** What steps and exits are called in a language; their ids where the drawing does not know them. */
export function stepName(steps: readonly BoardStep[], language: Language) {
  const find = (stepId: string | null) => steps.find((one) => one.stepId === stepId);
  return {
    step: (stepId: string) => inLanguage(find(stepId)?.name, language) || stepId,
    exit: (stepId: string | null, exitId: string) =>
      inLanguage(find(stepId)?.exits.find(({ id }) => id === exitId)?.name, language) || exitId,
  };
}
