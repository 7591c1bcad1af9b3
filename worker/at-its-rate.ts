import type { ProviderName } from '../activities/providers/contract.ts';
import type { SharedRate } from '../activities/providers/shared-rate.ts';
import type { RunActivities } from '../workflows/contract.ts';
import { laneOf } from './lane-of.ts';
import { whileBeating } from './while-beating.ts';

/** How long a delivery waits for its provider's turn before it is handed back to Temporal. */
const patienceMs = 2 * 60_000;

/** Deliveries that wait for their provider's turn, which servers take for what they send too. */
export function atItsRate(
  { take }: Pick<SharedRate, 'take'>,
  provider: ProviderName,
  deliver: RunActivities['deliver'],
): RunActivities['deliver'] {
  return async (input) => {
    if (!(await whileBeating(() => take(provider, laneOf(), patienceMs))))
      throw new Error('The provider of the delivery has had no turn for it');
    return deliver(input);
  };
}
