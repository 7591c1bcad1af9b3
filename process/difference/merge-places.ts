import type { Definition } from '../definition/schema.ts';
import { isSame } from './is-same.ts';
import type { Three } from './contract.ts';
import { unionOf } from './union-of.ts';

/** Where the steps stand: as I moved them, else as they are with the other; notes are merged as pieces of their own. */
export function mergePlaces({ base, mine, theirs }: Three): Definition['layout'] {
  const places: Definition['layout']['steps'] = {};
  for (const stepId of unionOf(mine.layout.steps, theirs.layout.steps)) {
    const [was, own, other] = [base, mine, theirs].map(({ layout }) => layout.steps[stepId]);
    const place = own && (!other || !isSame(was, own)) ? own : other;
    if (place) places[stepId] = place;
  }
  // What the layout lists by id is merged piece by piece.
  const rest = Object.entries(theirs.layout).filter(([, value]) => !Array.isArray(value));
  return { ...(Object.fromEntries(rest) as Definition['layout']), steps: places };
}
