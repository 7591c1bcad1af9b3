import type { State } from '../../process/interpreter/contract.ts';
import type { Parts } from '../parts.ts';
import { loadVersion } from '../use-cases/load-versions.ts';

type Place = { readonly applicationId: string; readonly organisationId: string; readonly versionId: string };

/** The questions that wait for a candidate, once a message has asked them; `decides` is the field where a yes or no is a whole answer. */
export async function findAsked({ database }: Pick<Parts, 'database'>, place: Place) {
  const { applicationId, organisationId, versionId } = place;
  const { state: stored } = await database.application.findUniqueOrThrow({
    where: { id: applicationId },
    select: { state: true },
  });
  const state = stored as unknown as State | null;
  if (state?.step.kind !== 'ask') return null;
  const step = (await loadVersion(database, versionId)).definition.steps[state.stepId];
  const { messageKey } = state.step;
  const asked = await database.message.count({ where: { applicationId, messageKey, acceptedAt: { not: null } } });
  const { stepId, visit } = state;
  const answered = await database.answer.count({ where: { applicationId, stepId, visit } });
  // The same message told again finds its own answer.
  if (step?.kind !== 'ask' || asked === 0 || answered > 0) return null;
  const { decides = null, questions } = step;
  const isAll = Object.entries(questions).every(([id, { required }]) => id === decides || !required);
  const isYesOrNo = decides !== null && questions[decides]?.kind === 'boolean' && isAll;
  return { organisationId, applicationId, stepId, visit, decides: isYesOrNo ? decides : null };
}
