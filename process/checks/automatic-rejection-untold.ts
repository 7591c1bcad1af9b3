import { atStep, type Check, type Drawing, errorAt } from './check.ts';
import { lacking } from './lacking.ts';
import { stepName } from './name-of.ts';
import { isRejectExit, rejectedEnds } from './rejected-ways.ts';

/** A process declared automatic tells whoever it rejects by a message of its own, with the page where a person's review can be asked for. */
export const automaticRejectionUntold: Check = (drawing) => {
  const { definition, startId } = drawing;
  if (startId === undefined || !definition.policy.automaticRejection) return [];
  const mayTake = (stepId: string, exitId: string) =>
    !isRejectExit(definition, stepId, exitId) && !offersReview(drawing, stepId);
  return rejectedEnds(definition, [startId], mayTake).map((stepId) => {
    const name = stepName(definition, stepId);
    return errorAt(
      'automatic-rejection-untold',
      atStep(stepId),
      {
        sv: `Någon väg till ${name.sv} säger nej automatiskt utan att berätta det och erbjuda omprövning.`,
        en: `Some path to ${name.en} rejects automatically without telling so and offering a review.`,
      },
      {
        sv: 'Lägg ett meddelande på vägen som säger att beslutet är automatiskt och länkar till {{ page.url }}.',
        en: 'Put a message on the path that says the decision is automatic and links to {{ page.url }}.',
      },
    );
  });
};

function offersReview({ definition }: Drawing, stepId: string): boolean {
  const step = definition.steps[stepId];
  const text = step?.kind === 'message' ? definition.texts[step.text] : undefined;
  return text !== undefined && lacking(text, ['page.url'], 'all').length === 0;
}
