import { type PersonUse, peopleNamed } from '../definition/people-named.ts';
import type { Definition } from '../definition/schema.ts';
import { atStep, type Check, warningAt, type Words } from './check.ts';
import type { NamedPerson } from './facts.ts';
import { firstInStep } from './first-in-step.ts';
import { stepName } from './name-of.ts';

/** Whoever a stage names may do there what they are asked for: decide, or where it has a scorecard fill that in. */
export const personCannotDecide: Check = ({ definition, facts }) => {
  if (!facts) return [];
  const known = new Map(facts.people.map((person) => [person.personId, person]));
  const idle = peopleNamed(definition).filter((use) => isIdle(definition, use, known.get(use.personId)));
  return firstInStep(idle, ({ personId }) => personId).flatMap(({ personId, stepId, path }) => {
    const { name, role } = known.get(personId) ?? {};
    const step = stepName(definition, stepId);
    const words = roleWords[role ?? ''];
    if (!name || !words) return [];
    return [
      warningAt(
        'person-cannot-decide',
        { ...atStep(stepId), path },
        {
          sv: `${name} är ${words.sv} och kan inte besluta i ${step.sv}, om inte jobbet ger en roll som får det.`,
          en: `${name} is ${words.en} and cannot decide in ${step.en}, unless the job gives a role that may.`,
        },
        {
          sv: 'Välj jobbets rekryterare eller chef i stället, eller ändra rollen under Personer.',
          en: 'Choose the recruiter or the manager of the job instead, or change the role under People.',
        },
      ),
    ];
  });
};

/** Those who are paged have to decide. Others are reminded of the scorecard that they owe, too. */
function isIdle({ steps }: Definition, { stepId, as }: PersonUse, person: NamedPerson | undefined): boolean {
  if (!person || person.role === null || person.mayDecide) return false;
  const step = steps[stepId];
  const assesses = as !== 'paged' && step?.kind === 'stage' && step.scorecard !== undefined && person.mayAssess;
  return !assesses;
}

const roleWords: Readonly<Record<string, Words>> = {
  designer: { sv: 'processdesigner', en: 'a process designer' },
  interviewer: { sv: 'intervjuare', en: 'an interviewer' },
  viewer: { sv: 'läsare', en: 'a reader' },
};
