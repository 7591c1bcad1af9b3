import { isInWindow } from '../../process/calendar/sending-window.ts';
import type { Hours } from './next-step.ts';

const minute = 60;
const longest = 36_000;

/** Seconds until the sending window closes, at least five minutes and at most ten hours; ten hours where it is closed already. */
export function spanUntilClose({ window, zone }: Hours, now: number): number {
  if (!isInWindow(window, zone, now)) return longest;
  let seconds = 5 * minute;
  while (seconds < longest && isInWindow(window, zone, now + (seconds + minute) * 1_000)) seconds += minute;
  return seconds;
}
