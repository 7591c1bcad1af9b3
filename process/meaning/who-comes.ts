import { firstStops } from '../checks/first-stops.ts';
import type { Step } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import type { Reckoning } from './reckoning.ts';

/** Who stands at a step "now": whoever applies today where an application leads straight to it, else whoever comes there. */
export function whoComes({ definition }: Reckoning, step: Step): BothLanguages {
  const starts = Object.keys(definition.steps).filter((id) => definition.steps[id]?.kind === 'start');
  const isFirst = starts.some((id) =>
    firstStops(definition, id, 'next').some((stop) => definition.steps[stop] === step),
  );
  return isFirst
    ? { sv: 'den som söker i dag', en: 'someone who applies today' }
    : { sv: 'den som kommer hit nu', en: 'someone who comes here now' };
}
