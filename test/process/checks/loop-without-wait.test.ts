import { checkTable } from './check-table.ts';
import { begin, changed, closed, draw, newsletter, question, sorting } from './drawings.ts';
import { limitOf, message, wait } from '../interpreter/definitions.ts';

checkTable('loop-without-wait', {
  wrong: {
    'a branch that leads back to itself': {
      drawing: changed(sorting, {
        'connections.sorting.otherwise': 'sorting',
        'steps.other': undefined,
        'connections.other': undefined,
      }),
      at: ['steps.sorting'],
      step: 'sorting',
    },
    'a message that is sent over and over': {
      drawing: changed(
        draw({
          start: begin('message'),
          message: [message, { next: 'sorting' }],
          sorting: [sorting.steps['sorting'] ?? message, { licensed: 'closed', otherwise: 'message' }],
          closed,
        }),
        {},
      ),
      at: ['steps.message'],
    },
    'a wait until a date that may have passed': {
      drawing: changed(
        draw({
          start: begin('wait'),
          wait: [
            {
              ...wait,
              kind: 'wait',
              name: { sv: 'Vänta', en: 'Wait' },
              for: { kind: 'until', field: 'first-day', time: '08:00' },
            },
            { next: 'sorting' },
          ],
          sorting: [sorting.steps['sorting'] ?? message, { licensed: 'closed', otherwise: 'wait' }],
          closed,
        }),
        {},
      ),
      at: ['steps.wait'],
      also: ['date-not-given'],
    },
  },
  right: {
    'a loop with a span of time and a message in it': changed(newsletter, {
      'steps.sorting': sorting.steps['sorting'],
      'connections.message.next': 'sorting',
      'connections.sorting': { licensed: 'closed', otherwise: 'wait' },
    }),
    'a loop in which the candidate is waited for': changed(question, { 'connections.question.no': 'question' }),
    'a message that is sent three times at most': changed(
      draw({
        start: begin('message'),
        message: [message, { next: 'sorting' }],
        sorting: [sorting.steps['sorting'] ?? message, { licensed: 'closed', otherwise: 'message' }],
        closed,
      }),
      { 'steps.sorting.limits': { otherwise: limitOf(3, 'licensed') } },
    ),
  },
});
