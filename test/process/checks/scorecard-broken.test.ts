import { checkTable } from './check-table.ts';
import { changed, interview } from './drawings.ts';

checkTable('scorecard-broken', {
  wrong: {
    'a competency that is there twice': {
      drawing: changed(interview, { 'steps.interview.scorecard': scorecard('safety', 'teamwork', 'safety') }),
      at: ['steps.interview.scorecard.competencies.2.id'],
      step: 'interview',
    },
    'each that is there again': {
      drawing: changed(interview, { 'steps.interview.scorecard': scorecard('safety', 'safety', 'safety') }),
      at: ['steps.interview.scorecard.competencies.1.id', 'steps.interview.scorecard.competencies.2.id'],
    },
  },
  right: {
    'competencies with ids of their own': changed(interview, {
      'steps.interview.scorecard': scorecard('safety', 'teamwork'),
    }),
    'a stage without a scorecard': interview,
  },
});

function scorecard(...ids: string[]) {
  return { competencies: ids.map((id) => ({ id, name: { sv: id, en: id } })), required: 1 };
}
