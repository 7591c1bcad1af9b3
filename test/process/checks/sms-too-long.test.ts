import { checkTable } from './check-table.ts';
import { changed, screening } from './drawings.ts';

checkTable('sms-too-long', {
  wrong: {
    'an SMS of eleven segments, as a warning': {
      drawing: changed(screening, { 'texts.withdrawn.sms.sv': 'å'.repeat(1531) }),
      at: ['texts.withdrawn.sms.sv'],
      severity: 'warning',
    },
    'half as long with a sign that SMS does not have': {
      drawing: changed(screening, { 'texts.withdrawn.sms.sv': `${'a'.repeat(700)} 😀` }),
      at: ['texts.withdrawn.sms.sv'],
      severity: 'warning',
    },
  },
  right: {
    'ten segments': changed(screening, { 'texts.withdrawn.sms.sv': 'å'.repeat(1530) }),
    'a long email': changed(screening, { 'texts.withdrawn.email.sv.body': 'å'.repeat(5000) }),
    'a quotation mark that is written as an SMS can': changed(screening, {
      'texts.withdrawn.sms.sv': `${'a'.repeat(700)} ”`,
    }),
  },
});
