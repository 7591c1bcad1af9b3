import { checkTable } from './check-table.ts';
import { begin, changed, draw, hired, newsletter, question, screening, stage } from './drawings.ts';
import { message, wait } from '../interpreter/definitions.ts';

checkTable('dead-end', {
  wrong: {
    'a loop that nothing leaves': {
      drawing: changed(newsletter, { 'connections.message.next': 'wait', 'steps.closed': undefined }),
      at: ['steps.start', 'steps.wait', 'steps.message'],
    },
    'the part of a process that never ends': {
      drawing: changed(
        draw({
          start: begin('screening'),
          screening: [stage(), { yes: 'hired', no: 'wait' }],
          wait: [wait, { next: 'message' }],
          message: [message, { next: 'wait' }],
          hired,
        }),
        {},
      ),
      at: ['steps.wait', 'steps.message'],
    },
    'a step whose only way to an end goes by an exit that it does not have': {
      drawing: changed(screening, {
        'connections.screening': { yes: 'screening', no: 'screening', gone: 'hired' },
        'steps.rejected': undefined,
      }),
      at: ['steps.start', 'steps.screening'],
      also: ['connection-unknown', 'promise-not-in-text', 'unreachable-step'],
    },
  },
  right: {
    'a loop that one exit leaves': changed(screening, {
      'connections.screening.yes': 'screening',
      'steps.hired': undefined,
    }),
    'a question that is asked again': changed(question, { 'connections.question.no': 'question' }),
  },
});
