import { checkTable } from './check-table.ts';
import { begin, changed, draw, newsletter, question, screening, sorting } from './drawings.ts';
import { message } from '../interpreter/definitions.ts';

checkTable('rejection-without-decision', {
  wrong: {
    'an answer that rejects': {
      drawing: changed(question, { 'connections.question.no': 'rejected' }),
      at: ['steps.rejected'],
      step: 'rejected',
    },
    'a branch that rejects': {
      drawing: changed(sorting, {
        'connections.sorting.otherwise': 'rejected',
        'steps.other': undefined,
        'connections.other': undefined,
      }),
      at: ['steps.rejected'],
    },
    'an exit of a stage that is no rejection': {
      drawing: changed(screening, { 'steps.screening.exits.no.kind': 'other' }),
      at: ['steps.rejected'],
    },
    'a message to everybody, then the end': {
      drawing: draw({
        start: begin('message'),
        message: [message, { next: 'rejected' }],
        rejected: [screening.steps['rejected'] ?? message],
      }),
      at: ['steps.rejected'],
    },
  },
  right: {
    'a person who rejects': screening,
    'a person who rejects before a message and a wait': changed(screening, {
      'connections.screening.no': 'wait',
      'steps.wait': newsletter.steps['wait'],
      'steps.message': newsletter.steps['message'],
      'texts.message': newsletter.texts['message'],
      'connections.wait': { next: 'message' },
      'connections.message': { next: 'rejected' },
    }),
    'an answer that withdraws': changed(question, {
      'connections.question.no': 'withdrew',
      'steps.withdrew': { ...question.steps['rejected'], outcome: 'withdrew' },
    }),
  },
});
