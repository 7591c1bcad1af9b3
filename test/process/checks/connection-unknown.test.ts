import { checkTable } from './check-table.ts';
import { changed, question, screening } from './drawings.ts';

checkTable('connection-unknown', {
  wrong: {
    'a connection to a step that is not there': {
      drawing: changed(screening, { 'connections.screening.no': 'gone', 'steps.rejected': undefined }),
      at: ['connections.screening.no'],
    },
    'a connection from a step that is not there': {
      drawing: changed(screening, { 'connections.gone': { next: 'hired' } }),
      at: ['connections.gone.next'],
    },
    'a connection from an exit that the step does not have': {
      drawing: changed(screening, { 'connections.screening.maybe': 'hired' }),
      at: ['connections.screening.maybe'],
      step: 'screening',
    },
    'a way into the start': {
      drawing: changed(screening, { 'connections.screening.yes': 'start', 'steps.hired': undefined }),
      at: ['connections.screening.yes'],
    },
    'a way out of an end': {
      drawing: changed(screening, { 'connections.hired': { next: 'screening' } }),
      at: ['connections.hired.next'],
    },
    'the answers of a question that no longer decides': {
      drawing: changed(question, { 'steps.question.decides': undefined, 'connections.question.answered': 'screening' }),
      at: ['connections.question.yes', 'connections.question.no'],
    },
  },
  right: {
    'every exit joined to a step': question,
    'two exits that lead to the same step': changed(screening, {
      'connections.screening.yes': 'rejected',
      'steps.rejected.outcome': 'closed',
      'steps.hired': undefined,
    }),
  },
});
