import { countedFrom } from '../contract/fixed-values.ts';
import { Refusal } from '../http/refusal.ts';

/** Refuses another number of people than those who are ready, and none at all from so many on that it is asked for. */
export function refuseCount(ready: number, count: number | undefined): void {
  if (count === undefined ? ready >= countedFrom : count !== ready)
    throw new Refusal('invalid', { errors: [{ path: 'body.count', code: 'count' }] });
}
