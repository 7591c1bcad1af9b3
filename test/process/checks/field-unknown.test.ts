import { checkTable } from './check-table.ts';
import { changed, newsletter, question, screening, sorting } from './drawings.ts';

checkTable('field-unknown', {
  wrong: {
    'a field that the application requires': {
      drawing: changed(screening, { 'steps.start.requires': ['email', 'shoe-size'] }),
      at: ['steps.start.requires.1'],
      step: 'start',
    },
    'a field that an exit requires': {
      drawing: changed(screening, { 'steps.screening.exits.yes.requires': ['shoe-size'] }),
      at: ['steps.screening.exits.yes.requires.0'],
    },
    'a contact where only fields of the process can be required': {
      drawing: changed(screening, { 'steps.screening.exits.yes.requires': ['email'] }),
      at: ['steps.screening.exits.yes.requires.0'],
    },
    'a message at a field that is no date': {
      drawing: changed(newsletter, { 'steps.message.when': { kind: 'at', field: 'licence', time: '08:00' } }),
      at: ['steps.message.when.field'],
    },
    'a wait until a field that is not there': {
      drawing: changed(newsletter, { 'steps.wait.for': { kind: 'until', field: 'shoe-size', time: '08:00' } }),
      at: ['steps.wait.for.field'],
    },
    'a condition on a field that is not there': {
      drawing: changed(sorting, { 'fields.licence': undefined }),
      at: ['steps.sorting.branches.0.conditions.0.subject.field'],
    },
  },
  right: {
    'contacts and fields that the application requires': changed(screening, {
      'steps.start.requires': ['email', 'mobile', 'licence'],
    }),
    'a message at a date that the application requires': changed(newsletter, {
      'steps.start.requires': ['first-day'],
      'steps.message.when': {
        kind: 'relative',
        field: 'first-day',
        span: { amount: 2, unit: 'calendarDays' },
        direction: 'before',
      },
    }),
    'a question of the same name as no field': changed(question, { 'fields.licence': undefined }),
  },
});
