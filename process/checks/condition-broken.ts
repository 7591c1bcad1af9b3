import type { Condition, Definition } from '../definition/schema.ts';
import { atStep, type Check, errorAt } from './check.ts';

/** A branch reads answers that some step asks for, compares with a value where one is needed, and each of its exits has an id of its own. */
export const conditionBroken: Check = ({ definition }) =>
  Object.entries(definition.steps).flatMap(([stepId, step]) => {
    if (step.kind !== 'branch') return [];
    const ids = step.branches.map((branch) => branch.id);
    return step.branches.flatMap((branch, at) => {
      const taken = branch.id === 'otherwise' || ids.indexOf(branch.id) !== at;
      const twice = taken
        ? [
            errorAt(
              'condition-broken',
              atStep(stepId, 'branches', at, 'id'),
              { sv: `Utgången ${branch.id} finns två gånger.`, en: `The exit ${branch.id} is there twice.` },
              { sv: 'Ge den ena ett annat id.', en: 'Give one of them another id.' },
            ),
          ]
        : [];
      const wrong = branch.conditions.flatMap((condition, index) => {
        const reason = reasonOf(definition, condition);
        return reason
          ? [
              errorAt('condition-broken', atStep(stepId, 'branches', at, 'conditions', index), reason, {
                sv: 'Rätta villkoret.',
                en: 'Mend the condition.',
              }),
            ]
          : [];
      });
      return [...twice, ...wrong];
    });
  });

function reasonOf(definition: Definition, { subject, comparison, value }: Condition) {
  if (subject.kind === 'answer') {
    const step = definition.steps[subject.step];
    if (step?.kind !== 'ask' || !Object.hasOwn(step.questions, subject.question))
      return {
        sv: `Villkoret läser svaret på en fråga som inte finns: ${subject.step}, ${subject.question}.`,
        en: `The condition reads the answer to a question that does not exist: ${subject.step}, ${subject.question}.`,
      };
  }
  const needsNone = comparison === 'isPresent' || comparison === 'isMissing';
  if (needsNone) return undefined;
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return { sv: 'Villkoret saknar ett värde att jämföra med.', en: 'The condition lacks a value to compare with.' };
  if (comparison === 'isOneOf' && !Array.isArray(value))
    return { sv: '”Är någon av” behöver en lista.', en: '“Is one of” needs a list.' };
  return undefined;
}
