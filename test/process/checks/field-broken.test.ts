import { checkTable } from './check-table.ts';
import { changed, screening } from './drawings.ts';

checkTable('field-broken', {
  wrong: {
    'a choice without options': {
      drawing: changed(screening, { 'fields.shift': { kind: 'choice', label: { sv: 'Arbetspass', en: 'Shift' } } }),
      at: ['fields.shift.options'],
    },
    'a choice with one option': {
      drawing: changed(screening, {
        'fields.shift': {
          kind: 'choice',
          label: { sv: 'Arbetspass', en: 'Shift' },
          options: { night: { sv: 'Natt', en: 'Night' } },
        },
      }),
      at: ['fields.shift.options'],
    },
  },
  right: {
    'a choice between two': changed(screening, {
      'fields.shift': {
        kind: 'choice',
        label: { sv: 'Arbetspass', en: 'Shift' },
        options: { day: { sv: 'Dag', en: 'Day' }, night: { sv: 'Natt', en: 'Night' } },
      },
    }),
    'a text without options': changed(screening, {
      'fields.shift': { kind: 'text', label: { sv: 'Arbetspass', en: 'Shift' } },
    }),
  },
});
