import { msPerDay } from './days.ts';
import { zoneOffset } from './zone-offset.ts';

/**
 * The instant at which the clocks of a zone show a local time, written as if it were one of UTC. Of a time that comes twice the first is meant; a time
 * that the clocks jump over is moved on by the length of the gap, or to the first moment after it.
 */
export function localInstant(zone: string, local: number, inGap: 'moved on' | 'after it' = 'moved on'): number {
  const before = zoneOffset(zone, local - msPerDay);
  const asBefore = local - before;
  if (zoneOffset(zone, asBefore) === before) return asBefore;
  const after = zoneOffset(zone, local + msPerDay);
  const asAfter = local - after;
  if (zoneOffset(zone, asAfter) === after) return asAfter;
  return inGap === 'moved on' ? asBefore : firstWithout(zone, before, asAfter, asBefore);
}

/** The first instant after `has` at which the zone has another offset than `offset`, up to `hasNot`. */
function firstWithout(zone: string, offset: number, has: number, hasNot: number): number {
  if (hasNot - has <= 1) return hasNot;
  const middle = Math.floor((has + hasNot) / 2);
  return zoneOffset(zone, middle) === offset
    ? firstWithout(zone, offset, middle, hasNot)
    : firstWithout(zone, offset, has, middle);
}
