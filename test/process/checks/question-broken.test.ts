import { checkTable } from './check-table.ts';
import { changed, question } from './drawings.ts';

checkTable('question-broken', {
  wrong: {
    'a step that asks nothing': {
      drawing: changed(question, {
        'steps.question.questions': {},
        'steps.question.decides': undefined,
        'connections.question': { answered: 'screening', 'no-answer': 'screening' },
      }),
      at: ['steps.question.questions'],
      step: 'question',
    },
    'a choice with one option': {
      drawing: changed(question, {
        'steps.question.questions.shift': {
          kind: 'choice',
          label: { sv: 'Arbetspass', en: 'Shift' },
          required: false,
          options: { night: { sv: 'Natt', en: 'Night' } },
        },
      }),
      at: ['steps.question.questions.shift.options'],
    },
    'a question that decides though it need not be answered': {
      drawing: changed(question, { 'steps.question.questions.come.required': false }),
      at: ['steps.question.decides'],
    },
    'a text that decides': {
      drawing: changed(question, {
        'steps.question.questions.come.kind': 'text',
        'connections.question': { answered: 'screening', 'no-answer': 'screening' },
      }),
      at: ['steps.question.decides'],
    },
    'an option with the name of the exit for no answer': {
      drawing: changed(question, {
        'steps.question.questions.come': {
          kind: 'choice',
          label: { sv: 'Kommer du?', en: 'Will you come?' },
          required: true,
          options: { yes: { sv: 'Ja', en: 'Yes' }, 'no-answer': { sv: 'Vill inte svara', en: 'Rather not say' } },
        },
        'connections.question.no': undefined,
      }),
      at: ['steps.question.questions.come.options.no-answer'],
    },
  },
  right: {
    'a required choice that decides': changed(question, {
      'steps.question.questions.come': {
        kind: 'choice',
        label: { sv: 'Kommer du?', en: 'Will you come?' },
        required: true,
        options: { yes: { sv: 'Ja', en: 'Yes' }, no: { sv: 'Nej', en: 'No' } },
      },
    }),
    'questions of which none decides': changed(question, {
      'steps.question.decides': undefined,
      'steps.question.questions.come.required': false,
      'connections.question': { answered: 'screening', 'no-answer': 'screening' },
    }),
  },
});
