import { checkTable } from './check-table.ts';
import { changed, newsletter, question, screening } from './drawings.ts';

checkTable('exit-without-answer', {
  wrong: {
    'an exit that owes a text and has no message': {
      drawing: changed(question, {
        'steps.screening.exits.no.message': undefined,
        'texts.reject': undefined,
      }),
      at: ['steps.screening.exits.no.message'],
      step: 'screening',
    },
    'an exit that leads to an end without a word': {
      drawing: changed(screening, {
        'steps.screening.exits.yes.message': undefined,
        'steps.screening.exits.yes.owes': 'nothing',
        'texts.advance': undefined,
      }),
      at: ['steps.screening.exits.yes.message'],
    },
    'an exit that leads to a wait': {
      drawing: changed(screening, {
        'steps.screening.exits.yes.message': undefined,
        'steps.screening.exits.yes.owes': 'nothing',
        'texts.advance': undefined,
        'steps.wait': newsletter.steps['wait'],
        'steps.message': newsletter.steps['message'],
        'texts.message': newsletter.texts['message'],
        'connections.screening.yes': 'wait',
        'connections.wait': { next: 'message' },
        'connections.message': { next: 'hired' },
      }),
      at: ['steps.screening.exits.yes.message'],
    },
  },
  right: {
    'an exit that owes nothing and leads to a message at once': changed(screening, {
      'steps.screening.exits.yes.message': undefined,
      'steps.screening.exits.yes.owes': 'nothing',
      'texts.advance': undefined,
      'steps.message': newsletter.steps['message'],
      'texts.message': newsletter.texts['message'],
      'connections.screening.yes': 'message',
      'connections.message': { next: 'hired' },
    }),
    'an exit that owes nothing and leads back to a question': changed(question, {
      'steps.screening.exits.yes.message': undefined,
      'steps.screening.exits.yes.owes': 'nothing',
      'texts.advance': undefined,
      'connections.screening.yes': 'question',
      'steps.hired': undefined,
    }),
  },
});
