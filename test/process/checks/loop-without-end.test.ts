import { checkTable } from './check-table.ts';
import { changed, question, sorting } from './drawings.ts';
import { limitOf } from '../interpreter/definitions.ts';

checkTable('loop-without-end', {
  wrong: {
    'a question that is asked again whenever it is not answered': {
      drawing: changed(question, { 'connections.question.no-answer': 'question' }),
      at: ['steps.question'],
      step: 'question',
    },
    'a question asked again after a wait': {
      drawing: changed(question, {
        'steps.wait': {
          kind: 'wait',
          name: { sv: 'Väntan', en: 'Wait' },
          for: { kind: 'span', span: { amount: 1, unit: 'workingDays' } },
        },
        'connections.question.no-answer': 'wait',
        'connections.wait': { next: 'question' },
      }),
      at: ['steps.question'],
    },
    'a branch that leads back to the question either way': {
      drawing: changed(question, {
        'steps.sorting': sorting.steps['sorting'],
        'connections.question.no-answer': 'sorting',
        'connections.sorting': { licensed: 'question', otherwise: 'question' },
      }),
      at: ['steps.question'],
    },
  },
  right: {
    'a question asked twice at most': changed(question, {
      'connections.question.no-answer': 'question',
      'steps.question.limits': { 'no-answer': limitOf(2, 'no') },
    }),
    'a branch that leaves the loop': changed(question, {
      'steps.sorting': sorting.steps['sorting'],
      'connections.question.no-answer': 'sorting',
      'connections.sorting': { licensed: 'screening', otherwise: 'question' },
    }),
    'a question that a person may ask again': changed(question, {
      'connections.screening.no': 'question',
      'steps.screening.exits.no.kind': 'other',
      'steps.screening.exits.no.owes': 'text',
      'steps.rejected': undefined,
    }),
  },
});
