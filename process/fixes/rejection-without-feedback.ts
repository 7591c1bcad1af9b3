import type { Definition, StageExit } from '../definition/schema.ts';
import { putAt } from './at-path.ts';
import type { Fix, Fixer } from './contract.ts';
import { withFeedback } from './with-feedback.ts';

/** The decision requires a reason, or after a meeting a strength and something to develop, and the message holds it. */
export const rejectionWithoutFeedback: Fixer = ({ stepId, exitId }, { definition }) => {
  if (stepId === undefined) return [];
  if (exitId !== undefined) return [owing(stepId, exitId, 'text'), owing(stepId, exitId, 'strengthAndDevelopment')];
  return rejecting(definition, stepId).map((id) => owing(stepId, id, 'strengthAndDevelopment'));
};

function rejecting({ steps }: Definition, stepId: string): string[] {
  const step = steps[stepId];
  return step?.kind === 'stage' ? Object.keys(step.exits).filter((id) => step.exits[id]?.kind === 'reject') : [];
}

function owing(stepId: string, exitId: string, owes: Exclude<StageExit['owes'], 'nothing'>): Fix {
  return {
    id: `${owes}:${exitId}`,
    label:
      owes === 'text'
        ? { sv: 'Kräv en motivering', en: 'Require a reason' }
        : { sv: 'Kräv en styrka och en utvecklingspunkt', en: 'Require a strength and something to develop' },
    apply: (now) => withFeedback(putAt(now, ['steps', stepId, 'exits', exitId, 'owes'], owes), stepId, exitId),
  };
}
