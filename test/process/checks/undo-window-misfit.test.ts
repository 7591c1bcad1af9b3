import { checkTable } from './check-table.ts';
import { changed, screening, within } from './drawings.ts';

checkTable('undo-window-misfit', {
  wrong: {
    'nine minutes': {
      drawing: changed(screening, { 'steps.screening.undoWindow': { amount: 9, unit: 'minutes' } }),
      at: ['steps.screening.undoWindow'],
      step: 'screening',
    },
    'as long as the promise': {
      drawing: changed(screening, {
        'steps.screening.promise': within(5, 'calendarDays'),
        'steps.screening.undoWindow': { amount: 120, unit: 'hours' },
      }),
      at: ['steps.screening.undoWindow'],
    },
  },
  right: {
    'ten minutes': changed(screening, { 'steps.screening.undoWindow': { amount: 10, unit: 'minutes' } }),
    'an hour less than the promise': changed(screening, {
      'steps.screening.promise': within(5, 'calendarDays'),
      'steps.screening.undoWindow': { amount: 119, unit: 'hours' },
    }),
  },
});
