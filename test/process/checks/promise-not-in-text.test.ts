import { checkTable } from './check-table.ts';
import { changed, interview, question, screening } from './drawings.ts';

checkTable('promise-not-in-text', {
  wrong: {
    'an acknowledgement without the date, in one language and channel': {
      drawing: changed(screening, { 'texts.acknowledgement.sms.en': 'Thank you!' }),
      at: ['texts.acknowledgement'],
      step: 'start',
    },
    'a holding text that tells the date in its subject alone': {
      drawing: changed(screening, {
        'texts.holding.email.sv': { subject: 'Senast {{ promise.date }}', body: 'Vi är sena.' },
      }),
      at: ['texts.holding'],
    },
    'an invitation, an entry message and a pause': {
      drawing: changed(question, { 'texts.entry.sms.sv': 'Hej!', 'texts.paused.sms.sv': 'Hej!' }),
      at: ['texts.entry', 'texts.paused'],
    },
    'an invitation to a meeting': {
      drawing: changed(interview, { 'texts.invitation.sms.sv': 'Vi ses {{ meeting.when }}.' }),
      at: ['texts.invitation'],
    },
    'an exit that leads into a stage': {
      drawing: changed(screening, {
        'connections.screening.no': 'screening',
        'steps.rejected': undefined,
      }),
      at: ['texts.reject'],
      step: 'screening',
    },
  },
  right: {
    'a date without the time of day': changed(screening, {
      'texts.holding.sms.sv': 'Besked senast {{ promise.date }}.',
    }),
    'an exit that leads to an end': screening,
    'an acknowledgement before a question': changed(question, { 'texts.acknowledgement.sms.en': 'Thank you!' }),
  },
});
