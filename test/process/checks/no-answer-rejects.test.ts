import { checkTable } from './check-table.ts';
import { changed, question, textOf } from './drawings.ts';

checkTable('no-answer-rejects', {
  wrong: {
    'no answer that leads to a no': {
      drawing: changed(question, { 'connections.question.no-answer': 'rejected' }),
      at: ['connections.question.no-answer'],
      step: 'question',
    },
    'no answer that leads to an end of another name': {
      drawing: changed(question, {
        'connections.question.no-answer': 'closed',
        'steps.closed': { ...question.steps['rejected'], outcome: 'closed' },
      }),
      at: ['connections.question.no-answer'],
    },
    'no answer that leads to a message and then to an end': {
      drawing: changed(question, {
        'connections.question.no-answer': 'goodbye',
        'steps.goodbye': {
          kind: 'message',
          name: { sv: 'Hej då', en: 'Goodbye' },
          text: 'goodbye',
          channels: { kind: 'candidate' },
          when: { kind: 'now' },
        },
        'connections.goodbye': { next: 'withdrew' },
        'steps.withdrew': { ...question.steps['rejected'], outcome: 'withdrew' },
        'texts.goodbye': textOf('goodbye', 'Goodbye.'),
      }),
      at: ['connections.question.no-answer'],
    },
  },
  right: {
    'no answer that leads to a person': question,
    'no answer to a question after a no': changed(question, {
      'connections.start.next': 'screening',
      'connections.screening.no': 'question',
      'connections.question': { yes: 'hired', no: 'rejected', 'no-answer': 'rejected' },
    }),
    'a process that is declared automatic and says so': changed(question, {
      'policy.automaticRejection': true,
      'connections.question.no-answer': 'told',
      'steps.told': {
        kind: 'message',
        name: { sv: 'Automatiskt nej', en: 'Automatic no' },
        text: 'told',
        channels: { kind: 'candidate' },
        when: { kind: 'now' },
      },
      'connections.told': { next: 'rejected' },
      'texts.told': textOf('told', 'Decided automatically. Ask for a review: {{ page.url }}'),
    }),
  },
});
