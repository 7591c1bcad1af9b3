import { checkTable } from './check-table.ts';
import { changed, screening } from './drawings.ts';

checkTable('ladder-order', {
  wrong: {
    'a rung that is lower than the one before': {
      drawing: changed(screening, { 'steps.screening.ladder.rungs.1.at': 40 }),
      at: ['steps.screening.ladder.rungs.1.at'],
      step: 'screening',
    },
    'two rungs of the same height': {
      drawing: changed(screening, { 'steps.screening.ladder.rungs.1.at': 50 }),
      at: ['steps.screening.ladder.rungs.1.at'],
    },
  },
  right: {
    'rungs that rise': changed(screening, { 'steps.screening.ladder.rungs.1.at': 51 }),
    'a ladder without rungs': changed(screening, { 'steps.screening.ladder.rungs': [] }),
  },
});
