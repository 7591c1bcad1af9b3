import { checkTable } from './check-table.ts';
import { changed, interview, screening } from './drawings.ts';

checkTable('name-in-one-language', {
  wrong: {
    'an exit, which recruiters decide by': {
      drawing: changed(screening, { 'steps.screening.exits.yes.name.en': undefined }),
      at: ['steps.screening.exits.yes.name'],
      step: 'screening',
      severity: 'warning',
    },
    'a text whose name is in one language': {
      drawing: changed(screening, { 'texts.reject.name': { sv: 'Nej efter urval', en: ' ' } }),
      at: ['texts.reject.name'],
      severity: 'warning',
    },
    'a competency of a scorecard': {
      drawing: changed(interview, {
        'steps.interview.scorecard': {
          competencies: [{ id: 'listening', name: { en: 'Listening' } }],
          required: 1,
        },
      }),
      at: ['steps.interview.scorecard.competencies.0.name'],
      step: 'interview',
      severity: 'warning',
    },
  },
  right: {
    'a text with one name for every language': changed(screening, { 'texts.reject.name': 'No' }),
    'Swedish names in a Swedish process': changed(screening, {
      languages: ['sv'],
      'steps.screening.exits.yes.name.en': undefined,
    }),
  },
});
