import { stepName } from '../checks/name-of.ts';
import type { Way } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import { canBeMissing } from './can-be-missing.ts';
import type { Reckoning } from './reckoning.ts';

/** Who goes that way, where it leads, and what becomes of those of whom the answer is not known. */
export function branchMeaning({ definition }: Reckoning, stepId: string, branch: Way): BothLanguages {
  const step = definition.steps[stepId];
  const isFirst = step?.kind !== 'branch' || step.branches[0]?.id === branch.id;
  const target = definition.connections[stepId]?.[branch.id];
  const to = target === undefined ? { sv: 'ingenstans än', en: 'nowhere yet' } : goesTo(stepName(definition, target));
  const who = whoFits(branch);
  const unknown = ofUnknown(branch);
  const then = { sv: unknown ? ` ${unknown.sv}` : '', en: unknown ? ` ${unknown.en}` : '' };
  if (isFirst) return { sv: `Den ${who.sv} går ${to.sv}.${then.sv}`, en: `Whoever ${who.en} goes ${to.en}.${then.en}` };
  return {
    sv: `Av dem som ingen väg ovanför tar går den ${who.sv} ${to.sv}.${then.sv}`,
    en: `Of those whom no way above takes, whoever ${who.en} goes ${to.en}.${then.en}`,
  };
}

function whoFits({ match, conditions: { length } }: Way): BothLanguages {
  if (length === 1) return { sv: 'som villkoret stämmer för', en: 'the condition holds for' };
  if (match === 'any') {
    const of = length === 2 ? { sv: 'två', en: 'two' } : { sv: `${length}`, en: `${length}` };
    return {
      sv: `som minst ett av de ${of.sv} villkoren stämmer för`,
      en: `at least one of the ${of.en} conditions holds for`,
    };
  }
  const all = length === 2 ? { sv: 'båda', en: 'both' } : { sv: `alla ${length}`, en: `all ${length}` };
  return { sv: `som ${all.sv} villkoren stämmer för`, en: `${all.en} conditions hold for` };
}

const goesTo = ({ sv, en }: BothLanguages): BothLanguages => ({ sv: `till ${sv}`, en: `to ${en}` });

/** What a missing answer does; nothing is said where the conditions ask only for what is known of everybody. */
function ofUnknown({ match, conditions }: Way): BothLanguages | null {
  const asked = conditions.filter(({ subject }) => canBeMissing(subject));
  if (asked.length === 0) return null;
  const taking = asked.filter(({ comparison }) => comparison === 'isMissing' || comparison === 'isNot').length;
  if (conditions.length === 1) return taking > 0 ? alsoWithout : notWithout;
  const counts = { taking, asked: asked.length, of: conditions.length };
  return match === 'any' ? ofUnknownForAny(counts) : ofUnknownForAll(counts);
}

/** How many conditions there are, how many ask for what may be missing, and how many of those hold where it is. */
type Counts = { readonly taking: number; readonly asked: number; readonly of: number };

const alsoWithout: BothLanguages = {
  sv: 'Den som svaret saknas för går också hit.',
  en: 'Whoever the answer is missing for goes this way too.',
};
const notWithout: BothLanguages = {
  sv: 'Den som svaret saknas för går inte hit.',
  en: 'Whoever the answer is missing for does not go this way.',
};

function ofUnknownForAll({ taking, asked }: Counts): BothLanguages {
  if (taking === asked)
    return {
      sv: 'Ett svar som saknas hindrar ingen från att gå hit.',
      en: 'A missing answer keeps nobody from going this way.',
    };
  if (taking > 0)
    return {
      sv: 'Saknas svaret för ett ”är inte” eller ”saknas” kan man ändå gå hit; saknas något annat går man inte hit.',
      en: 'A missing answer to an “is not” or “is missing” does not keep one away; any other does.',
    };
  return {
    sv: 'Den som ett svar saknas för går inte hit.',
    en: 'Whoever an answer is missing for does not go this way.',
  };
}

/** Where one condition is enough, one missing answer keeps nobody away whom another condition takes. */
function ofUnknownForAny({ taking, asked, of }: Counts): BothLanguages {
  if (taking === asked)
    return {
      sv: 'Den som något av svaren saknas för går också hit.',
      en: 'Whoever one of the answers is missing for goes this way too.',
    };
  if (taking > 0)
    return {
      sv: 'Den som alla svaren saknas för går också hit.',
      en: 'Whoever all the answers are missing for goes this way too.',
    };
  if (asked < of)
    return {
      sv: 'Den som svar saknas för går hit bara om ett annat villkor stämmer.',
      en: 'Whoever answers are missing for goes this way only if another condition holds.',
    };
  return {
    sv: 'Den som alla svaren saknas för går inte hit.',
    en: 'Whoever all the answers are missing for does not go this way.',
  };
}
