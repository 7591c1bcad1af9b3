import { peopleNamed } from '../definition/people-named.ts';
import type { Definition, Responsible } from '../definition/schema.ts';
import { isSame } from '../difference/is-same.ts';
import { putAt, readAt } from './at-path.ts';
import type { Fix, FixSetting } from './contract.ts';
import type { Problem } from '../problem.ts';

/** Who is named where a problem stands; undefined where nobody is. */
export function namedAt(definition: Definition, { path }: Problem): string | undefined {
  const one = readAt(definition, path) as Responsible | undefined;
  return one?.kind === 'person' ? one.personId : undefined;
}

/** The recruiter of each job stands in for the person everywhere in the step. */
export function recruiterFor(problem: Problem, { definition }: FixSetting): Fix[] {
  const personId = namedAt(definition, problem);
  if (personId === undefined) return [];
  return [
    {
      id: 'role:recruiter',
      label: { sv: 'Ange jobbets rekryterare i stället', en: 'Name the recruiter of the job instead' },
      apply: (now) => standingIn(now, problem.stepId, personId, { kind: 'role', role: 'recruiter' }),
    },
  ];
}

/** The drawing in which another one stands for the person wherever the step names them, once in each list. */
export function standingIn(
  definition: Definition,
  stepId: string | undefined,
  personId: string,
  other: Responsible,
): Definition {
  const uses = peopleNamed(definition).filter((use) => use.stepId === stepId && use.personId === personId);
  return uses.reduce((now, { among, path }) => {
    const list = among.map((one) => (one.kind === 'person' && one.personId === personId ? other : one));
    const once = list.filter((one, at) => list.findIndex((same) => isSame(same, one)) === at);
    return putAt(now, path.slice(0, -1), once);
  }, definition);
}
