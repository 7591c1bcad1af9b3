import { checkTable } from './check-table.ts';
import { changed, question } from './drawings.ts';

/** The same question twice, one step after the other. */
const twice = changed(question, {
  'steps.again': { ...question.steps['question'], name: { sv: 'Fråga igen', en: 'Ask again' } },
  'connections.question': { yes: 'again', no: 'again', 'no-answer': 'again' },
  'connections.again': { yes: 'screening', no: 'screening', 'no-answer': 'screening' },
});
const reading = { 'texts.entry.sms.sv': '{{ promise.long }} {% if answer.come %}{{ answer.come }}{% endif %}' };

checkTable('answer-ambiguous', {
  wrong: {
    'an answer that two steps ask for': { drawing: changed(twice, reading), at: ['texts.entry.sms.sv'] },
    'a condition on it alone': {
      drawing: changed(twice, {
        'texts.entry.email.en.body': '{{ promise.long }} {% if answer.come %}Welcome{% endif %}',
      }),
      at: ['texts.entry.email.en.body'],
    },
  },
  right: {
    'a question of one step': changed(question, reading),
    'two questions of one id that no text reads': twice,
    'a field of that id': changed(twice, {
      'fields.come': { kind: 'text', label: { sv: 'Kommer', en: 'Comes' } },
      'texts.entry.sms.sv': '{{ promise.long }} {% if fields.come %}{{ fields.come }}{% endif %}',
    }),
  },
});
