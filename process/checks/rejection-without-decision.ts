import { atStep, type Check, errorAt } from './check.ts';
import { stepName } from './name-of.ts';
import { isRejectExit, rejectedEnds } from './rejected-ways.ts';

/** A person decides every no: each path to an end `rejected` passes a rejecting exit of a stage, unless the process is declared automatic. */
export const rejectionWithoutDecision: Check = ({ definition, startId }) => {
  if (startId === undefined || definition.policy.automaticRejection) return [];
  // What a missing answer leads to has a check of its own, with a hint of its own.
  const mayTake = (stepId: string, exitId: string) =>
    !isRejectExit(definition, stepId, exitId) && !(definition.steps[stepId]?.kind === 'ask' && exitId === 'no-answer');
  return rejectedEnds(definition, [startId], mayTake).map((stepId) => {
    const name = stepName(definition, stepId);
    return errorAt(
      'rejection-without-decision',
      atStep(stepId),
      {
        sv: `Någon väg till ${name.sv} säger nej utan att en människa har beslutat det.`,
        en: `Some path to ${name.en} says no without a person having decided it.`,
      },
      {
        sv: 'Led vägen genom ett steg där någon beslutar nej, eller förklara processen automatisk.',
        en: 'Lead the path through a stage where somebody decides no, or declare the process automatic.',
      },
    );
  });
};
