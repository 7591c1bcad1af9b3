import { checkTable } from './check-table.ts';
import { changed, interview, question, screening } from './drawings.ts';

checkTable('variable-not-given', {
  wrong: {
    'a date where nothing is promised': {
      drawing: changed(screening, { 'texts.withdrawn.sms.sv': 'Hej, senast {{ promise.long }}!' }),
      at: ['policy.texts.withdrawn'],
    },
    'feedback of a kind that the exit does not owe': {
      drawing: changed(screening, { 'texts.reject.sms.sv': '{{ feedback.text }} {{ feedback.strength }}' }),
      at: ['steps.screening.exits.no.message.text'],
      step: 'screening',
    },
    'a field that the application does not require': {
      drawing: changed(screening, { 'texts.acknowledgement.sms.sv': '{{ promise.long }} {{ fields.licence }}' }),
      at: ['steps.start.acknowledgement.text'],
    },
    'a field that only one of two paths requires': {
      drawing: changed(question, {
        'steps.screening.exits.yes.requires': ['licence'],
        'connections.screening': { yes: 'question', no: 'question' },
        'steps.rejected': undefined,
        'connections.question.yes': 'hired',
        'texts.ask.sms.sv': 'Stämmer {{ fields.licence }}?',
      }),
      at: ['steps.question.text'],
    },
    'an answer where no answer leads too': {
      drawing: changed(question, { 'texts.entry.sms.sv': '{{ promise.long }} {{ answer.come }}' }),
      at: ['steps.screening.entryMessage.text'],
    },
    'the place of a meeting, which need not have one': {
      drawing: changed(interview, {
        'texts.invitation.sms.sv': '{{ promise.long }} {{ meeting.when }} {{ meeting.place }}',
      }),
      at: ['steps.interview.meeting.invitation.text'],
    },
    'a variable that is asked for elsewhere in the text, not around it': {
      drawing: changed(screening, {
        'texts.withdrawn.sms.sv': '{% if promise.long %}Datum:{% endif %} {{ promise.long }}',
      }),
      at: ['policy.texts.withdrawn'],
    },
  },
  right: {
    'a variable that the text asks for first': changed(screening, {
      'texts.withdrawn.sms.sv': 'Hej{% if promise.long %}, senast {{ promise.long }}{% endif %}!',
    }),
    'a field that the application requires': changed(screening, {
      'steps.start.requires': ['licence'],
      'texts.withdrawn.sms.sv': 'Hej!',
      'texts.acknowledgement.sms.sv': '{{ promise.long }} {{ fields.licence }}',
    }),
    'a field that the exit itself requires': changed(screening, {
      'steps.screening.exits.no.requires': ['licence'],
      'texts.reject.sms.sv': '{{ feedback.text }} {{ fields.licence }}',
    }),
    'an answer that every path has given': changed(question, {
      'connections.question.no-answer': 'other',
      'steps.other': question.steps['screening'],
      'steps.other.entryMessage.text': 'late',
      'texts.late': question.texts['entry'],
      'connections.other': { yes: 'hired', no: 'rejected' },
      'texts.entry.sms.sv': '{{ promise.long }} {{ answer.come }}',
    }),
  },
});
