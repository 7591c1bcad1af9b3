import type { FasterClock } from './on-faster-clock.ts';

/** From Monday morning of next week, so that ten minutes, the shortest undo window that there is, pass in the floor's one second. */
export function clockOfUndo(): FasterClock {
  const machine = Date.now();
  const midnight = new Date(machine).setUTCHours(0, 0, 0, 0);
  const daysToMonday = 7 - ((new Date(machine).getUTCDay() + 6) % 7);
  return { machine, calendar: midnight + daysToMonday * 86_400_000 + 8 * 3_600_000, times: 600 };
}
