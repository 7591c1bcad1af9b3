import { checkTable } from './check-table.ts';
import { changed, screening } from './drawings.ts';
import { administrator, manager, recruiter } from '../interpreter/definitions.ts';

checkTable('page-chain-short', {
  wrong: {
    'nobody but the responsible, as a warning': {
      drawing: changed(screening, { 'steps.screening.ladder.pages': [[recruiter], [recruiter]] }),
      at: ['steps.screening.ladder.pages'],
      step: 'screening',
      severity: 'warning',
    },
    'two who are responsible together': {
      drawing: changed(screening, {
        'steps.screening.responsible': [recruiter, manager],
        'steps.screening.ladder.pages': [[manager], [recruiter, manager]],
      }),
      at: ['steps.screening.ladder.pages'],
      severity: 'warning',
    },
  },
  right: {
    'somebody else at the end': changed(screening, { 'steps.screening.ladder.pages': [[recruiter], [administrator]] }),
    'somebody else beside': changed(screening, { 'steps.screening.ladder.pages': [[recruiter, manager]] }),
    'a certain person': changed(screening, {
      'steps.screening.ladder.pages': [[{ kind: 'person', personId: 'recruiter' }]],
    }),
  },
});
