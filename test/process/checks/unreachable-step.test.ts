import { checkTable } from './check-table.ts';
import { changed, hired, question, screening, stage } from './drawings.ts';

checkTable('unreachable-step', {
  wrong: {
    'a step to which nothing leads': {
      drawing: changed(screening, { 'steps.lonely': hired[0] }),
      at: ['steps.lonely'],
      step: 'lonely',
    },
    'steps that only lead to each other': {
      drawing: changed(screening, {
        'steps.one': stage(),
        'steps.two': stage(),
        'connections.one': { yes: 'two', no: 'rejected' },
        'connections.two': { yes: 'one', no: 'rejected' },
        'texts.entry': question.texts['entry'],
      }),
      at: ['steps.one', 'steps.two'],
    },
    'an end that an exit was drawn away from': {
      drawing: changed(screening, { 'connections.screening.yes': 'rejected' }),
      at: ['steps.hired'],
      also: ['rejection-without-decision'],
    },
  },
  right: {
    'a step that only a missing answer leads to': changed(question, {
      'steps.other': stage(),
      'connections.other': { yes: 'hired', no: 'rejected' },
      'connections.question.no-answer': 'other',
    }),
    'a step that leads back to an earlier one': changed(question, {
      'connections.screening.yes': 'question',
      'connections.screening.no': 'hired',
      'steps.rejected': undefined,
    }),
  },
});
