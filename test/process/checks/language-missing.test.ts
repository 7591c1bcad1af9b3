import { checkTable } from './check-table.ts';
import { changed, interview, question, screening } from './drawings.ts';

checkTable('language-missing', {
  wrong: {
    'the name of a step': {
      drawing: changed(screening, { 'steps.screening.name.en': undefined }),
      at: ['steps.screening.name'],
      step: 'screening',
    },
    'a name that is only blanks': {
      drawing: changed(screening, { 'name.sv': '  ' }),
      at: ['name'],
    },
    'a question and one of its options': {
      drawing: changed(question, {
        'steps.question.questions.come': {
          kind: 'choice',
          label: { en: 'Will you come?' },
          required: true,
          options: { yes: { sv: 'Ja', en: 'Yes' }, no: { en: 'No' } },
        },
      }),
      at: ['steps.question.questions.come.label', 'steps.question.questions.come.options.no'],
    },
    'a field that applicants fill in': {
      drawing: changed(screening, { 'fields.licence.label': { sv: 'Legitimation' } }),
      at: ['fields.licence.label'],
    },
    'the name of a stage for candidates': {
      drawing: changed(screening, { 'steps.screening.publicName': { sv: 'Vi läser din ansökan' } }),
      at: ['steps.screening.publicName'],
      step: 'screening',
    },
    'the name of a meeting': {
      drawing: changed(interview, { 'steps.interview.meeting.name.sv': undefined }),
      at: ['steps.interview.meeting.name'],
      step: 'interview',
    },
    'a text by email and by SMS': {
      drawing: changed(screening, { 'texts.reject.email.en': undefined, 'texts.reject.sms.sv': undefined }),
      at: ['texts.reject.email.en', 'texts.reject.sms.sv'],
    },
  },
  right: {
    'Swedish words alone in a Swedish process': changed(screening, {
      languages: ['sv'],
      'name.en': undefined,
      'steps.screening.name.en': undefined,
      'texts.reject.email.en': undefined,
      'texts.reject.sms.en': undefined,
    }),
  },
});
