import { expect, it } from 'vitest';
import { checkQuickly } from '../../../process/checks/check-definition.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { checkTable, context } from './check-table.ts';
import { changed, days, interview, screening, within } from './drawings.ts';

checkTable('window-too-narrow', {
  wrong: {
    'mornings of Tuesdays, with a promise of two working days': {
      drawing: changed(screening, {
        'steps.screening.promise.within': days(2),
        'steps.screening.exits.no.window': window([2], '09:00', '12:00'),
      }),
      at: ['steps.screening.exits.no.window'],
      step: 'screening',
    },
    'evenings after the promise, with a promise of one working day': {
      drawing: changed(screening, {
        'steps.screening.promise.within': days(1),
        'steps.screening.exits.no.window': window([1, 2, 3, 4, 5], '17:00', '18:00'),
      }),
      at: ['steps.screening.exits.no.window'],
    },
    'weekends, with a promise of two working days': {
      drawing: changed(screening, {
        'steps.screening.promise.within': days(2),
        'steps.screening.exits.no.window': window([6, 7], '09:00', '16:00'),
      }),
      at: ['steps.screening.exits.no.window'],
    },
    'the window of the process, for every exit': {
      drawing: changed(interview, {
        'policy.sendingWindow': window([1], '09:00', '12:00'),
        'policy.longestSilence.amount': 40,
      }),
      at: ['policy.sendingWindow', 'policy.sendingWindow'],
      step: 'interview',
    },
  },
  right: {
    'nine to four every working day, with a promise of one': changed(screening, {
      'steps.screening.promise.within': days(1),
      'steps.screening.exits.no.window': window([1, 2, 3, 4, 5], '09:00', '16:00'),
    }),
    'one day of the week, with a promise of seven calendar days': changed(screening, {
      'steps.screening.promise': within(7, 'calendarDays'),
      'steps.screening.exits.no.window': window([2], '09:00', '12:00'),
    }),
    'an hour of each working day, with a promise of ten working hours': changed(screening, {
      'steps.screening.promise': within(10, 'workingHours'),
      'steps.screening.exits.no.window': window([1, 2, 3, 4, 5], '09:00', '10:00'),
    }),
  },
});

const no = 'steps.screening.exits.no.window';
const promise = 'steps.screening.promise';
const all = [1, 2, 3, 4, 5];
const drawn = (change: Record<string, unknown>) => changed(screening, change);

it.each<readonly [string, Definition, Definition]>([
  [
    'the days of the window',
    drawn({ [promise]: within(10, 'workingHours'), [no]: window(all, '09:00', '17:00') }),
    drawn({ [promise]: within(10, 'workingHours'), [no]: window([2], '09:00', '17:00') }),
  ],
  [
    'when it opens',
    drawn({ [promise]: within(1, 'workingDays'), [no]: window(all, '09:00', '18:00') }),
    drawn({ [promise]: within(1, 'workingDays'), [no]: window(all, '17:30', '18:00') }),
  ],
  [
    'when it closes',
    drawn({ [promise]: within(5, 'workingHours'), [no]: window(all, '09:00', '17:00') }),
    drawn({ [promise]: within(5, 'workingHours'), [no]: window(all, '09:00', '10:00') }),
  ],
  [
    'how long the promise is',
    drawn({ [promise]: within(10, 'workingHours'), [no]: window(all, '09:00', '10:00') }),
    drawn({ [promise]: within(5, 'workingHours'), [no]: window(all, '09:00', '10:00') }),
  ],
  [
    'what the promise is counted in',
    drawn({ [promise]: within(7, 'calendarDays'), [no]: window([2], '09:00', '12:00') }),
    drawn({ [promise]: within(7, 'workingHours'), [no]: window([2], '09:00', '12:00') }),
  ],
  [
    'the calendar',
    drawn({ [promise]: within(1, 'workingDays'), [no]: window(all, '09:00', '18:00') }),
    drawn({
      ...{ [promise]: within(1, 'workingDays'), [no]: window(all, '09:00', '18:00') },
      'policy.calendar.promiseAt': '08:30',
    }),
  ],
])('is looked at anew where an edit changes %s, and again where it is undone', (_, right, wrong) => {
  const isNarrow = (drawing: Definition) =>
    checkQuickly(drawing, context).some(({ code }) => code === 'window-too-narrow');
  expect([right, wrong, right, wrong].map(isNarrow)).toEqual([false, true, false, true]);
});

function window(on: number[], opens: string, closes: string) {
  return { days: on, opens, closes };
}
