import { stepName } from '../checks/name-of.ts';
import type { BranchStep } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import type { Reckoning } from './reckoning.ts';

type Branch = BranchStep['branches'][number];

/** Who goes that way, where it leads, and what becomes of those of whom the answer is not known. */
export function branchMeaning({ definition }: Reckoning, stepId: string, branch: Branch): BothLanguages {
  const step = definition.steps[stepId];
  const isFirst = step?.kind !== 'branch' || step.branches[0]?.id === branch.id;
  const target = definition.connections[stepId]?.[branch.id];
  const to = target === undefined ? { sv: 'ingenstans än', en: 'nowhere yet' } : goesTo(stepName(definition, target));
  const who = whoFits(branch.conditions.length);
  const unknown = ofUnknown(branch);
  if (isFirst)
    return { sv: `Den ${who.sv} går ${to.sv}. ${unknown.sv}`, en: `Whoever ${who.en} goes ${to.en}. ${unknown.en}` };
  return {
    sv: `Av dem som ingen väg ovanför tar går den ${who.sv} ${to.sv}. ${unknown.sv}`,
    en: `Of those whom no way above takes, whoever ${who.en} goes ${to.en}. ${unknown.en}`,
  };
}

function whoFits(count: number): BothLanguages {
  if (count === 1) return { sv: 'som villkoret stämmer för', en: 'the condition holds for' };
  const all = count === 2 ? { sv: 'båda', en: 'both' } : { sv: `alla ${count}`, en: `all ${count}` };
  return { sv: `som ${all.sv} villkoren stämmer för`, en: `${all.en} conditions hold for` };
}

const goesTo = ({ sv, en }: BothLanguages): BothLanguages => ({ sv: `till ${sv}`, en: `to ${en}` });

function ofUnknown({ conditions }: Branch): BothLanguages {
  const takesUnknown = ({ comparison }: Branch['conditions'][number]) =>
    comparison === 'isMissing' || comparison === 'isNot';
  if (conditions.every(takesUnknown))
    return {
      sv: 'Den som svaret saknas för går också hit.',
      en: 'Whoever the answer is missing for goes this way too.',
    };
  return {
    sv: 'Den som ett svar saknas för går inte hit.',
    en: 'Whoever an answer is missing for does not go this way.',
  };
}
