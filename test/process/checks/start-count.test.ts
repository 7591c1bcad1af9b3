import { checkTable } from './check-table.ts';
import { begin, changed, draw, hired, rejected, screening, stage } from './drawings.ts';

checkTable('start-count', {
  wrong: {
    'a process without a start': {
      drawing: draw({ screening: [stage(), { yes: 'hired', no: 'rejected' }], hired, rejected }),
      at: ['steps'],
    },
    'a second start, at that one': {
      drawing: changed(screening, {
        'steps.again': screening.steps['start'],
        'connections.again': { next: 'screening' },
      }),
      at: ['steps.again'],
      step: 'again',
    },
    'each start but the first': {
      drawing: draw({ start: begin('end'), second: begin('end'), third: begin('end'), end: hired }),
      at: ['steps.second', 'steps.third'],
    },
  },
  right: { 'one start': screening, 'a start that leads to an end at once': draw({ start: begin('hired'), hired }) },
});
