import { dateOf, dayOf } from '../../process/calendar/days.ts';

/** The ISO date so many days later. */
export const addDays = (date: string, days: number): string => dateOf(dayOf(date) + days);
