import { exitName, stepName } from '../checks/name-of.ts';
import type { BothLanguages } from '../problem.ts';
import type { Reckoning } from './reckoning.ts';

type Limit = { readonly times: number; readonly then: string };

/** What happens once a candidate has taken the exit as often as the limit lets them: in a stage a person chooses otherwise, elsewhere the run does. */
export function limitMeaning(
  { definition }: Reckoning,
  { stepId, exitId }: { readonly stepId: string; readonly exitId: string },
  { times, then }: Limit,
): BothLanguages {
  const [exit, other] = [exitName(definition, stepId, exitId), exitName(definition, stepId, then)];
  const target = definition.connections[stepId]?.[then];
  const to = target === undefined ? undefined : stepName(definition, target);
  const leads = to ? { sv: `, som leder till ${to.sv}`, en: `, which leads to ${to.en}` } : { sv: '', en: '' };
  const [ofta, often] = times === 1 ? ['en gång', 'once'] : [`${times} gånger`, `${times} times`];
  if (definition.steps[stepId]?.kind === 'stage')
    return {
      sv: `Samma kandidat kan få ${exit.sv} ${ofta}. Därefter går den utgången inte att välja, och ${other.sv} finns kvar${leads.sv}.`,
      en: `One candidate can be given ${exit.en} ${often}. After that it cannot be chosen, and ${other.en} remains${leads.en}.`,
    };
  return {
    sv: `Samma kandidat går ${ofta} genom ${exit.sv}. Därefter tas ${other.sv} i stället${leads.sv}.`,
    en: `One candidate goes through ${exit.en} ${often}. After that ${other.en} is taken instead${leads.en}.`,
  };
}
