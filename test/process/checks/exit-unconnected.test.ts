import { checkTable } from './check-table.ts';
import { changed, question, screening, sorting } from './drawings.ts';

checkTable('exit-unconnected', {
  wrong: {
    'an exit of a stage': {
      drawing: changed(screening, { 'connections.screening.no': undefined, 'steps.rejected': undefined }),
      at: ['connections.screening.no'],
      step: 'screening',
    },
    'the exit of a question that nobody answers': {
      drawing: changed(question, { 'connections.question.no-answer': undefined }),
      at: ['connections.question.no-answer'],
    },
    'the last exit of a branch': {
      drawing: changed(sorting, {
        'connections.sorting.otherwise': undefined,
        'steps.other': undefined,
        'connections.other': undefined,
      }),
      at: ['connections.sorting.otherwise'],
    },
    'a start that leads nowhere': {
      drawing: changed(screening, { 'connections.start': undefined }),
      at: ['connections.start.next'],
      also: ['dead-end', 'unreachable-step'],
    },
  },
  right: {
    'an end, which has no exit': screening,
    'an answer that does not decide the way': changed(question, {
      'steps.question.decides': undefined,
      'connections.question': { answered: 'screening', 'no-answer': 'screening' },
    }),
  },
});
