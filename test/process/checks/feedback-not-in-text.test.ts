import { checkTable } from './check-table.ts';
import { changed, interview, screening, textOf } from './drawings.ts';

checkTable('feedback-not-in-text', {
  wrong: {
    'a no whose reason is not in the SMS': {
      drawing: changed(screening, { 'texts.reject.sms.en': 'Not this time.' }),
      at: ['steps.screening.exits.no.message.text'],
      step: 'screening',
    },
    'a strength without the development point': {
      drawing: changed(interview, { 'texts.reject': textOf('reject', '{{ feedback.strength }}') }),
      at: ['steps.interview.exits.no.message.text'],
    },
    'a reason in the subject alone': {
      drawing: changed(screening, { 'texts.reject.email.sv': { subject: '{{ feedback.text }}', body: 'Tack.' } }),
      at: ['steps.screening.exits.no.message.text'],
    },
  },
  right: {
    'an exit that owes nothing': changed(screening, {
      'steps.screening.exits.yes.owes': 'nothing',
      'texts.advance': textOf('advance', 'You go on.'),
    }),
    'strength and development point in every version': interview,
  },
});
