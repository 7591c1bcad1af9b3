import { checkTable } from './check-table.ts';
import { changed, question, screening, textOf } from './drawings.ts';

const told = {
  kind: 'message',
  name: { sv: 'Automatiskt nej', en: 'Automatic no' },
  text: 'told',
  channels: { kind: 'candidate' },
  when: { kind: 'now' },
};

checkTable('automatic-rejection-untold', {
  wrong: {
    'an automatic no without a word': {
      drawing: changed(question, { 'policy.automaticRejection': true, 'connections.question.no': 'rejected' }),
      at: ['steps.rejected'],
      step: 'rejected',
    },
    'an automatic no without the page where a review can be asked for': {
      drawing: changed(question, {
        'policy.automaticRejection': true,
        'connections.question.no': 'told',
        'steps.told': told,
        'connections.told': { next: 'rejected' },
        'texts.told': textOf('told', 'Decided automatically.'),
      }),
      at: ['steps.rejected'],
    },
    'the page in one language alone': {
      drawing: changed(question, {
        'policy.automaticRejection': true,
        'connections.question.no': 'told',
        'steps.told': told,
        'connections.told': { next: 'rejected' },
        'texts.told': textOf('told', 'Ask for a review: {{ page.url }}'),
        'texts.told.sms.sv': 'Avgjort automatiskt.',
      }),
      at: ['steps.rejected'],
    },
  },
  right: {
    'an automatic no that offers a review': changed(question, {
      'policy.automaticRejection': true,
      'connections.question.no': 'told',
      'steps.told': told,
      'connections.told': { next: 'rejected' },
      'texts.told': textOf('told', 'Decided automatically. Ask for a review: {{ page.url }}'),
    }),
    'a process that could reject automatically, and does not': changed(screening, {
      'policy.automaticRejection': true,
    }),
  },
});
