import type { ProviderName } from '../activities/providers/contract.ts';
import type { SharedRate } from '../activities/providers/shared-rate.ts';
import type { RunActivities } from '../workflows/contract.ts';
import type { Delivers } from './create-activities.ts';
import { laneOf } from './lane-of.ts';
import { whileBeating } from './while-beating.ts';

/** How long a delivery waits for its provider's turn before it is handed back to Temporal. */
const patienceMs = 2 * 60_000;

/** Deliveries that wait for their provider's turn, which servers take for what they send too. Who sends by an account of their own waits for that alone. */
export function atItsRate(
  { take, hasOwn }: Pick<SharedRate, 'take'> & { readonly hasOwn: (organisationId: string) => Promise<boolean> },
  provider: ProviderName,
  deliver: Delivers,
): RunActivities['deliver'] {
  return async (input) => {
    const lane = laneOf();
    const taken = await whileBeating(async () =>
      (await hasOwn(lane.name)) ? 'notAsked' : take(provider, lane, patienceMs),
    );
    if (taken === false) throw new Error('The provider of the delivery has had no turn for it');
    return deliver(input, { hasTurn: taken === true });
  };
}
