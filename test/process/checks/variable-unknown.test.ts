import { checkTable } from './check-table.ts';
import { changed, question, screening } from './drawings.ts';

checkTable('variable-unknown', {
  wrong: {
    'a misspelt variable': {
      drawing: changed(screening, { 'texts.withdrawn.sms.sv': 'Hej {{ candidate.fristName }}!' }),
      at: ['texts.withdrawn.sms.sv'],
    },
    'a field that the process does not have': {
      drawing: changed(screening, {
        'texts.withdrawn.sms.sv': 'Hej {% if fields.shoe-size %}{{ fields.shoe-size }}{% endif %}!',
      }),
      at: ['texts.withdrawn.sms.sv'],
    },
    'the answer to a question that nobody asks': {
      drawing: changed(question, { 'texts.withdrawn.sms.sv': 'Hej {% if answer.go %}{{ answer.go }}{% endif %}!' }),
      at: ['texts.withdrawn.sms.sv'],
    },
    'a name without a group, and one too deep': {
      drawing: changed(screening, { 'texts.withdrawn.sms.sv': '{{ name }} {{ fields.licence.number }}' }),
      at: ['texts.withdrawn.sms.sv', 'texts.withdrawn.sms.sv'],
    },
  },
  right: {
    'a variable of the list': changed(screening, {
      'texts.withdrawn.sms.sv': 'Hej {{ candidate.firstName }}, {{ job.title }}!',
    }),
    'a name that the text gives itself': changed(screening, {
      'texts.withdrawn.sms.sv': '{% assign who = candidate.firstName %}Hej {{ who }}!',
    }),
  },
});
