import { checkTable } from './check-table.ts';
import { changed, screening, textOf } from './drawings.ts';

checkTable('text-unused', {
  wrong: {
    'a text that nothing sends, as a warning': {
      drawing: changed(screening, { 'texts.spare': textOf('spare', 'Hej!') }),
      at: ['texts.spare'],
      severity: 'warning',
    },
  },
  right: {
    'a text that only the process sends': screening,
    'a text that two places send': changed(screening, {
      'policy.texts.withdrawn': 'job-closed',
      'texts.withdrawn': undefined,
    }),
  },
});
