import { checkTable } from './check-table.ts';
import { changed, screening } from './drawings.ts';

checkTable('template-broken', {
  wrong: {
    'a variable that is not closed': {
      drawing: changed(screening, { 'texts.withdrawn.email.sv.body': 'Hej\n{{ candidate.firstName' }),
      at: ['texts.withdrawn.email.sv.body'],
    },
    'a condition that is not closed': {
      drawing: changed(screening, { 'texts.withdrawn.sms.en': '{% if page.url %}Hi' }),
      at: ['texts.withdrawn.sms.en'],
    },
    'a tag and a filter that there are not': {
      drawing: changed(screening, {
        'texts.withdrawn.sms.sv': '{% include "hej" %}',
        'texts.withdrawn.sms.en': '{{ candidate.firstName | shout }}',
      }),
      at: ['texts.withdrawn.sms.sv', 'texts.withdrawn.sms.en'],
    },
  },
  right: {
    'a condition that is closed': changed(screening, {
      'texts.withdrawn.sms.en': '{% if page.url %}See {{ page.url }}{% else %}Hi{% endif %}',
    }),
    'braces that are no Liquid': changed(screening, { 'texts.withdrawn.sms.en': 'We { really } mean it.' }),
  },
});
