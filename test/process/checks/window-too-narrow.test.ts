import { checkTable } from './check-table.ts';
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

function window(on: number[], opens: string, closes: string) {
  return { days: on, opens, closes };
}
