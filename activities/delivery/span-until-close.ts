import { isInWindow } from '../../process/calendar/sending-window.ts';
import type { Hours } from './next-step.ts';

const minute = 60;
const longest = 36_000;

/**
 * Seconds until the sending window closes, at least five minutes and at most ten hours. Where it is closed already the message leaves for
 * its promise's sake, and lasts until that.
 */
export function spanUntilClose({ window, zone }: Hours, now: number, promise: number | null): number {
  if (!isInWindow(window, zone, now)) {
    const left = promise === null ? longest : Math.floor((promise - now) / 1_000);
    return Math.min(longest, left > 0 ? Math.max(5 * minute, left) : longest);
  }
  let seconds = 5 * minute;
  while (seconds < longest && isInWindow(window, zone, now + (seconds + minute) * 1_000)) seconds += minute;
  return seconds;
}
