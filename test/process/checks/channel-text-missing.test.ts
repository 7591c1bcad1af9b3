import { checkTable } from './check-table.ts';
import { changed, question, screening } from './drawings.ts';

checkTable('channel-text-missing', {
  wrong: {
    'a text that is not there': {
      drawing: changed(screening, { 'texts.reject': undefined }),
      at: ['steps.screening.exits.no.message.text'],
      step: 'screening',
    },
    'a text that is not written for SMS, at the first place that sends it': {
      drawing: changed(screening, { 'texts.holding.sms': undefined }),
      at: ['steps.screening.ladder.holdingText'],
    },
    'a text by both channels that is written for neither': {
      drawing: changed(question, {
        'steps.question.channels': { kind: 'both' },
        'texts.ask.email': {},
        'texts.ask.sms': undefined,
      }),
      at: ['steps.question.text', 'steps.question.text'],
    },
    'a text of the process that is not written for email': {
      drawing: changed(screening, { 'texts.paused.email': undefined }),
      at: ['policy.texts.paused'],
    },
  },
  right: {
    'a text for SMS alone that goes by SMS alone': changed(question, {
      'steps.start.requires': ['mobile'],
      'steps.question.reminders.0.channels': { kind: 'one', channel: 'sms' },
      'texts.reminder.email': undefined,
    }),
    'a text for both in an order of one': changed(question, {
      'steps.start.requires': ['email'],
      'steps.question.channels': { kind: 'order', order: ['email'] },
      'texts.ask.sms': undefined,
    }),
  },
});
