import { checkTable } from './check-table.ts';
import { changed, screening } from './drawings.ts';

checkTable('text-empty', {
  wrong: {
    'an empty SMS': { drawing: changed(screening, { 'texts.withdrawn.sms.sv': '' }), at: ['texts.withdrawn.sms.sv'] },
    'a subject of blanks and a body of line breaks': {
      drawing: changed(screening, { 'texts.withdrawn.email.en': { subject: ' ', body: '\n\n' } }),
      at: ['texts.withdrawn.email.en.subject', 'texts.withdrawn.email.en.body'],
    },
  },
  right: { 'a text of one word': changed(screening, { 'texts.withdrawn.sms.sv': 'Hej' }) },
});
