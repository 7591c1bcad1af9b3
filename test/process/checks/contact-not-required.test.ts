import { checkTable } from './check-table.ts';
import { changed, question, screening } from './drawings.ts';

checkTable('contact-not-required', {
  wrong: {
    'a message by SMS only, as a warning': {
      drawing: changed(question, { 'steps.question.channels': { kind: 'one', channel: 'sms' } }),
      at: ['steps.question.text'],
      step: 'question',
      severity: 'warning',
    },
    'an order of one': {
      drawing: changed(screening, { 'steps.screening.exits.no.message.channels': { kind: 'order', order: ['email'] } }),
      at: ['steps.screening.exits.no.message.text'],
      severity: 'warning',
    },
    'the other contact required': {
      drawing: changed(question, {
        'steps.start.requires': ['email'],
        'steps.question.channels': { kind: 'order', order: ['sms', 'sms'] },
      }),
      at: ['steps.question.text'],
      severity: 'warning',
    },
  },
  right: {
    'SMS only, with a mobile number required': changed(question, {
      'steps.start.requires': ['mobile'],
      'steps.question.channels': { kind: 'one', channel: 'sms' },
    }),
    'SMS first and email after': changed(question, {
      'steps.question.channels': { kind: 'order', order: ['sms', 'email'] },
    }),
  },
});
