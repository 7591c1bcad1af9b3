import { checkTable } from './check-table.ts';
import { changed, newsletter, screening } from './drawings.ts';

checkTable('date-not-given', {
  wrong: {
    'a wait until a date that nobody gave': {
      drawing: changed(newsletter, { 'steps.wait.for': { kind: 'until', field: 'first-day', time: '08:00' } }),
      at: ['steps.wait.for.field'],
      step: 'wait',
      severity: 'warning',
    },
    'a message at a date that only one of two paths gave': {
      drawing: changed(screening, {
        'steps.screening.exits.yes.requires': ['first-day'],
        'steps.message': { ...newsletter.steps['message'], when: { kind: 'at', field: 'first-day', time: '08:00' } },
        'connections.screening': { yes: 'message', no: 'message' },
        'connections.message': { next: 'hired' },
        'steps.rejected': undefined,
        'texts.message': newsletter.texts['message'],
      }),
      at: ['steps.message.when.field'],
      severity: 'warning',
    },
  },
  right: {
    'a date that the application requires': changed(newsletter, {
      'steps.start.requires': ['first-day'],
      'steps.wait.for': { kind: 'until', field: 'first-day', time: '08:00' },
    }),
    'a date that the exit requires': changed(screening, {
      'steps.screening.exits.yes.requires': ['first-day'],
      'steps.message': { ...newsletter.steps['message'], when: { kind: 'at', field: 'first-day', time: '08:00' } },
      'connections.screening.yes': 'message',
      'connections.message': { next: 'hired' },
      'texts.message': newsletter.texts['message'],
    }),
  },
});
