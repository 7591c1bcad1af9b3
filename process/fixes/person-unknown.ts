import type { Fixer } from './contract.ts';
import { namedAt, recruiterFor, standingIn } from './standing-in.ts';

/** Whoever took over from them stands in their place, else the recruiter of each job. */
export const personUnknown: Fixer = (problem, setting) => {
  const personId = namedAt(setting.definition, problem);
  const people = setting.context.facts?.people ?? [];
  const successorId = people.find((one) => one.personId === personId)?.successorId;
  const successor = people.find((one) => one.personId === successorId);
  if (personId === undefined || !successor?.name) return recruiterFor(problem, setting);
  const { name } = successor;
  return [
    {
      id: `person:${successor.personId}`,
      label: { sv: `Ange ${name} i stället`, en: `Name ${name} instead` },
      apply: (now) => standingIn(now, problem.stepId, personId, { kind: 'person', personId: successor.personId }),
    },
    ...recruiterFor(problem, setting),
  ];
};
