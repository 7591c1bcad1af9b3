import { checkTable } from './check-table.ts';
import { changed, screening } from './drawings.ts';

checkTable('stage-without-decision', {
  wrong: {
    'a stage whose exits neither advance nor reject': {
      drawing: changed(screening, {
        'steps.screening.exits.yes.kind': 'other',
        'steps.screening.exits.no': undefined,
        'connections.screening.no': undefined,
        'steps.rejected': undefined,
        'texts.reject': undefined,
      }),
      at: ['steps.screening.exits'],
      step: 'screening',
    },
    'a stage without any exit': {
      drawing: changed(screening, {
        'steps.screening.exits': {},
        'connections.screening': undefined,
        'steps.rejected': undefined,
        'steps.hired': undefined,
      }),
      at: ['steps.screening.exits'],
      also: ['dead-end', 'text-unused'],
    },
  },
  right: {
    'a stage that can only advance': changed(screening, {
      'steps.screening.exits.no': undefined,
      'connections.screening.no': undefined,
      'steps.rejected': undefined,
      'texts.reject': undefined,
    }),
    'a stage that can only reject': changed(screening, {
      'steps.screening.exits.yes': undefined,
      'connections.screening.yes': undefined,
      'steps.hired': undefined,
      'texts.advance': undefined,
    }),
  },
});
