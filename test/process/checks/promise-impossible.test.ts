import { checkTable } from './check-table.ts';
import { changed, interview, screening, within } from './drawings.ts';

checkTable('promise-impossible', {
  wrong: {
    'a promise without length': {
      drawing: changed(screening, { 'steps.screening.promise': within(0, 'workingDays') }),
      at: ['steps.screening.promise.within'],
      step: 'screening',
      also: ['undo-window-misfit'],
    },
    'a promise further away than a year': {
      drawing: changed(screening, { 'steps.screening.promise': within(400, 'calendarDays') }),
      at: ['steps.screening.promise.within'],
      also: ['silence-above-policy'],
    },
    'a promise that is as short as the time before the holding text': {
      drawing: changed(screening, {
        'steps.screening.promise': within(2, 'workingHours'),
        'steps.screening.undoWindow': { amount: 1, unit: 'hours' },
      }),
      at: ['steps.screening.promise.within'],
    },
    'two calendar days, which can be a Saturday and a Sunday': {
      drawing: changed(screening, { 'steps.screening.promise': within(2, 'calendarDays') }),
      at: ['steps.screening.promise.within'],
      also: ['window-too-narrow'],
    },
    'four calendar days, which can be Easter': {
      drawing: changed(screening, { 'steps.screening.promise': within(4, 'calendarDays') }),
      at: ['steps.screening.promise.within'],
    },
    'sixty hours by the clock, which can be a weekend': {
      drawing: changed(screening, { 'steps.screening.promise': within(60, 'hours') }),
      at: ['steps.screening.promise.within'],
      also: ['window-too-narrow'],
    },
    'a meeting that must be booked at once': {
      drawing: changed(interview, { 'steps.interview.promise.bookedBy.amount': 0 }),
      at: ['steps.interview.promise.bookedBy'],
    },
    'a promise after a meeting without length': {
      drawing: changed(interview, { 'steps.interview.promise.within.amount': 0 }),
      at: ['steps.interview.promise.within'],
      also: ['undo-window-misfit'],
    },
  },
  right: {
    'one working day': changed(screening, { 'steps.screening.promise': within(1, 'workingDays') }),
    'three working hours': changed(screening, {
      'steps.screening.promise': within(3, 'workingHours'),
      'steps.screening.undoWindow': { amount: 1, unit: 'hours' },
    }),
    'five calendar days': changed(screening, { 'steps.screening.promise': within(5, 'calendarDays') }),
    'three calendar days where people work every day': changed(screening, {
      'steps.screening.promise': within(3, 'calendarDays'),
      'policy.calendar.workdays': [1, 2, 3, 4, 5, 6, 7],
      'policy.sendingWindow.days': [1, 2, 3, 4, 5, 6, 7],
      'steps.screening.ladder.holdingBefore.amount': 1,
    }),
    'a hundred and twenty hours by the clock': changed(screening, { 'steps.screening.promise': within(120, 'hours') }),
  },
});
