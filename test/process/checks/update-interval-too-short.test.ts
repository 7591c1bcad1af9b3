import { checkTable } from './check-table.ts';
import { changed, screening } from './drawings.ts';

checkTable('update-interval-too-short', {
  wrong: {
    'a new date one day on, told ten working hours before': {
      drawing: changed(screening, {
        'steps.screening.ladder.updateInterval.amount': 1,
        'steps.screening.ladder.holdingBefore.amount': 10,
      }),
      at: ['steps.screening.ladder.updateInterval'],
      step: 'screening',
    },
    'a new date that is as far on as it is told before': {
      drawing: changed(screening, {
        'steps.screening.ladder.updateInterval.amount': 1,
        'steps.screening.ladder.holdingBefore.amount': 9,
      }),
      at: ['steps.screening.ladder.updateInterval'],
    },
  },
  right: {
    'a new date one day on, told eight working hours before': changed(screening, {
      'steps.screening.ladder.updateInterval.amount': 1,
      'steps.screening.ladder.holdingBefore.amount': 8,
    }),
    'a new date two days on': changed(screening, {
      'steps.screening.ladder.updateInterval.amount': 2,
      'steps.screening.ladder.holdingBefore.amount': 10,
    }),
  },
});
