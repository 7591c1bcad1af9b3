import { reachableFrom } from '../definition/reachable-from.ts';
import type { Condition, Definition } from '../definition/schema.ts';
import { atStep, type Check, errorAt, type Words } from './check.ts';
import { canHold } from './can-hold.ts';

/**
 * A branch reads answers that some step before it asks for, compares with a value that can hold, and each of its exits has an id of its own.
 */
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
        const reason = reasonOf(definition, stepId, condition);
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

/** Why a condition of that branch cannot work; undefined where it can. */
export function reasonOf(definition: Definition, stepId: string, condition: Condition): Words | undefined {
  const { subject, comparison, value } = condition;
  if (subject.kind === 'answer') {
    const step = definition.steps[subject.step];
    if (step?.kind !== 'ask' || !Object.hasOwn(step.questions, subject.question))
      return {
        sv: `Villkoret läser svaret på en fråga som inte finns: ${subject.step}, ${subject.question}.`,
        en: `The condition reads the answer to a question that does not exist: ${subject.step}, ${subject.question}.`,
      };
    if (!reachableFrom(definition, subject.step).has(stepId))
      return {
        sv: `Villkoret läser svaret från ${subject.step}, som ingen har kommit till före detta steg.`,
        en: `The condition reads the answer from ${subject.step}, to which nobody has come before this step.`,
      };
  }
  const needsNone = comparison === 'isPresent' || comparison === 'isMissing';
  if (needsNone) return undefined;
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return { sv: 'Villkoret saknar ett värde att jämföra med.', en: 'The condition lacks a value to compare with.' };
  if ((comparison === 'isOneOf') !== Array.isArray(value))
    return {
      sv: 'En lista hör till ”är någon av”, och ingen annan jämförelse.',
      en: 'A list belongs to “is one of”, and to no other comparison.',
    };
  return canHold(definition, condition)
    ? undefined
    : {
        sv: `Villkoret kan aldrig hålla: ${shown(value)} kan inte jämföras så med ${nameOfSubject(subject)}.`,
        en: `The condition can never hold: ${shown(value)} cannot be compared like that with ${nameOfSubject(subject)}.`,
      };
}

const shown = (value: Condition['value']) => (Array.isArray(value) ? value.join(', ') : String(value));

const nameOfSubject = (subject: Condition['subject']) =>
  subject.kind === 'field' ? subject.field : subject.kind === 'answer' ? subject.question : subject.property;
