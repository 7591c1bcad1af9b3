import { checkTable } from './check-table.ts';
import { begin, changed, days, draw, hired, newsletter, rejected, screening, sorting, stage } from './drawings.ts';
import { wait } from '../interpreter/definitions.ts';

checkTable('silence-above-policy', {
  wrong: {
    'a promise that lies beyond the limit': {
      drawing: changed(screening, { 'policy.longestSilence.amount': 4 }),
      at: ['policy.longestSilence'],
      step: 'start',
    },
    'a wait without a word, at the step after which it becomes silent': {
      drawing: changed(newsletter, { 'steps.wait.for.span': days(11) }),
      at: ['policy.longestSilence'],
      step: 'start',
    },
    'a new date too far on when nobody acts': {
      drawing: changed(screening, { 'steps.screening.ladder.updateInterval.amount': 12 }),
      at: ['policy.longestSilence'],
      step: 'screening',
    },
    'a limit in calendar days, over Christmas': {
      drawing: changed(screening, { 'policy.longestSilence': { amount: 8, unit: 'calendarDays' } }),
      at: ['policy.longestSilence'],
    },
    'a loop in which nothing is heard': {
      drawing: draw({
        start: begin('wait'),
        wait: [wait, { next: 'sorting' }],
        sorting: [sorting.steps['sorting'] ?? wait, { licensed: 'screening', otherwise: 'wait' }],
        screening: [stage(), { yes: 'hired', no: 'rejected' }],
        hired,
        rejected,
      }),
      at: ['policy.longestSilence'],
      step: 'wait',
    },
  },
  right: {
    'a promise that lies within the limit': changed(screening, { 'policy.longestSilence.amount': 6 }),
    'the same limit in calendar days, long enough for Christmas': changed(screening, {
      'policy.longestSilence': { amount: 16, unit: 'calendarDays' },
    }),
    'a wait that a message ends in time': changed(newsletter, { 'steps.wait.for.span': days(8) }),
  },
});
