import { checkTable } from './check-table.ts';
import { begin, changed, draw, newsletter, question, screening, sorting } from './drawings.ts';
import { message } from '../interpreter/definitions.ts';

checkTable('date-not-told', {
  wrong: {
    'a stage after a question, without an entry message': {
      drawing: changed(question, { 'steps.screening.entryMessage': undefined, 'texts.entry': undefined }),
      at: ['connections.question.yes'],
      step: 'question',
    },
    'a stage after a message step': {
      drawing: draw({
        start: begin('message'),
        message: [message, { next: 'screening' }],
        screening: [screening.steps['screening'] ?? message, { yes: 'hired', no: 'rejected' }],
        hired: [screening.steps['hired'] ?? message],
        rejected: [screening.steps['rejected'] ?? message],
      }),
      at: ['connections.message.next'],
    },
    'a stage behind a branch, after an exit without a message': {
      drawing: changed(question, {
        'steps.sorting': sorting.steps['sorting'],
        'connections.question': { yes: 'sorting', no: 'sorting', 'no-answer': 'sorting' },
        'connections.sorting': { licensed: 'screening', otherwise: 'screening' },
        'steps.screening.entryMessage': undefined,
        'texts.entry': undefined,
      }),
      at: ['connections.question.yes'],
    },
  },
  right: {
    'a stage behind the start and a branch, which take no time': changed(sorting, {
      'steps.screening.entryMessage': undefined,
    }),
    'a stage after an exit with a message': changed(screening, {
      'steps.interview': { ...screening.steps['screening'] },
      'connections.screening.yes': 'interview',
      'connections.interview': { yes: 'hired', no: 'rejected' },
    }),
    'a process without a stage': newsletter,
  },
});
