import { dateOf, dayOf } from '../../../process/calendar/days.ts';
import { workingDaysOf } from '../../../process/calendar/working-days.ts';
import type { Stage } from './playback.ts';

/** The ISO date of the next day after today on which people work: the day on which somebody applies unless another is chosen. */
export function nextWorkingDate({ calendar, today }: Stage): string {
  return dateOf(workingDaysOf(calendar).next(dayOf(today), 1));
}
