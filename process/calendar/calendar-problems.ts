import type { Calendar, SendingWindow } from './calendar.ts';
import { isIsoDate, minutesOf } from './days.ts';
import { isZone } from './zone-days.ts';

export type CalendarProblem = {
  readonly code:
    | 'zone-unknown'
    | 'no-days'
    | 'day-unknown'
    | 'time-unknown'
    | 'closes-before-opening'
    | 'promise-outside-hours'
    | 'date-unknown'
    | 'horizon-reversed'
    | 'holiday-outside-horizon';
  readonly path: string;
  readonly value: string;
};

/** Everything that makes a calendar unusable, all at once; an empty list promises that no reckoning with it throws. */
export function calendarProblems(calendar: Calendar): CalendarProblem[] {
  const zone = isZone(calendar.zone) ? [] : [problem('zone-unknown', 'zone', calendar.zone)];
  return [
    ...zone,
    ...dayProblems('workdays', calendar.workdays),
    ...hourProblems(calendar.opens, calendar.closes),
    ...promiseProblems(calendar),
    ...dateProblems(calendar),
  ];
}

/** Everything that makes a sending window unusable, all at once. */
export function windowProblems(window: SendingWindow): CalendarProblem[] {
  return [...dayProblems('days', window.days), ...hourProblems(window.opens, window.closes)];
}

function dayProblems(path: string, days: readonly number[]): CalendarProblem[] {
  if (days.length === 0) return [problem('no-days', path, '')];
  const unknown = days.filter((day) => !Number.isInteger(day) || day < 1 || day > 7);
  return unknown.map((day) => problem('day-unknown', path, String(day)));
}

function hourProblems(opens: string, closes: string): CalendarProblem[] {
  const unknown = Object.entries({ opens, closes }).filter(([, time]) => Number.isNaN(minutesOf(time)));
  if (unknown.length > 0) return unknown.map(([path, time]) => problem('time-unknown', path, time));
  return minutesOf(opens) < minutesOf(closes) ? [] : [problem('closes-before-opening', 'closes', closes)];
}

function promiseProblems({ promiseAt, opens, closes }: Calendar): CalendarProblem[] {
  const minutes = minutesOf(promiseAt);
  if (Number.isNaN(minutes) || minutes === 1440) return [problem('time-unknown', 'promiseAt', promiseAt)];
  const isOutside = minutes <= minutesOf(opens) || minutes > minutesOf(closes);
  return isOutside ? [problem('promise-outside-hours', 'promiseAt', promiseAt)] : [];
}

function dateProblems({ holidays, horizon }: Calendar): CalendarProblem[] {
  const dates = { 'horizon.from': horizon.from, 'horizon.to': horizon.to };
  const unknown = Object.entries(dates).filter(([, date]) => !isIsoDate(date));
  if (unknown.length > 0) return unknown.map(([path, date]) => problem('date-unknown', path, date));
  if (horizon.from > horizon.to) return [problem('horizon-reversed', 'horizon.to', horizon.to)];
  return holidays.flatMap((date, index) => {
    const path = `holidays[${index}]`;
    if (!isIsoDate(date)) return [problem('date-unknown', path, date)];
    return date < horizon.from || date > horizon.to ? [problem('holiday-outside-horizon', path, date)] : [];
  });
}

const problem = (code: CalendarProblem['code'], path: string, value: string): CalendarProblem => ({
  code,
  path,
  value,
});
