import { calendarProblems, type CalendarProblem, windowProblems } from '../calendar/calendar-problems.ts';
import { atExit, type Check, errorAt, type Place, type Words } from './check.ts';

/** The calendar's zone exists, its hours and every sending window close after they open, and the promise's time lies within working hours. */
export const calendarBroken: Check = ({ definition, calendar, stages }) => {
  const own = calendarProblems(calendar).filter(
    ({ path }) => !path.startsWith('holidays') && !path.startsWith('horizon'),
  );
  const windows = stages.flatMap(({ stepId, stage }) =>
    Object.entries(stage.exits).flatMap(([exitId, { window }]) =>
      window
        ? windowProblems(window).map((problem) => report(problem, atExit(stepId, exitId, 'window', problem.path)))
        : [],
    ),
  );
  return [
    ...own.map((problem) => report(problem, { path: ['policy', 'calendar', problem.path] })),
    ...windowProblems(definition.policy.sendingWindow).map((problem) =>
      report(problem, { path: ['policy', 'sendingWindow', problem.path] }),
    ),
    ...windows,
  ];
};

function report({ code, value }: CalendarProblem, place: Place) {
  const message: Words =
    code === 'zone-unknown'
      ? { sv: `Tidszonen ”${value}” finns inte.`, en: `There is no time zone “${value}”.` }
      : code === 'closes-before-opening'
        ? { sv: `Stängning ${value} ligger före öppning.`, en: `Closing at ${value} is before opening.` }
        : code === 'promise-outside-hours'
          ? {
              sv: `Löftets klockslag ${value} ligger utanför arbetstiden.`,
              en: `The promise at ${value} lies outside working hours.`,
            }
          : {
              sv: `Värdet ”${value}” går inte att använda i en kalender.`,
              en: `The value “${value}” cannot be used in a calendar.`,
            };
  return errorAt('calendar-broken', place, message, {
    sv: 'Skriv en zon som Europe/Stockholm, och tider där öppning kommer före stängning.',
    en: 'Write a zone such as Europe/Stockholm, and times where opening comes before closing.',
  });
}
