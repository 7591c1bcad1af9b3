import { checkTable } from './check-table.ts';
import { changed, interview, screening } from './drawings.ts';
import { facts, named } from './facts.ts';

const recruiter = { kind: 'role', role: 'recruiter' };
const place = 'steps.screening';
const scorecard = {
  required: 1,
  competencies: [{ id: 'care', name: { sv: 'Omsorg', en: 'Care' } }],
};

checkTable('person-cannot-decide', {
  facts,
  wrong: {
    'readers and designers who are responsible, each as a warning': {
      drawing: changed(screening, { [`${place}.responsible`]: named('viewer', 'recruiter', 'designer') }),
      at: [`${place}.responsible.0`, `${place}.responsible.2`],
      step: 'screening',
      severity: 'warning',
    },
    'an interviewer where nobody is asked for a scorecard': {
      drawing: changed(screening, { [`${place}.responsible`]: named('interviewer') }),
      at: [`${place}.responsible.0`],
      severity: 'warning',
    },
    'an interviewer who is paged, scorecard or not': {
      drawing: changed(interview, {
        'steps.interview.scorecard': scorecard,
        'steps.interview.ladder.pages': [[recruiter], named('interviewer')],
      }),
      at: ['steps.interview.ladder.pages.1.0'],
      severity: 'warning',
    },
    'a reader who is reminded': {
      drawing: changed(screening, { [`${place}.ladder.rungs.0.to`]: [recruiter, ...named('viewer')] }),
      at: [`${place}.ladder.rungs.0.to.1`],
      severity: 'warning',
    },
  },
  right: {
    'recruiters and administrators': changed(screening, {
      [`${place}.responsible`]: named('recruiter', 'administrator'),
    }),
    'an interviewer who owes a scorecard': changed(interview, {
      'steps.interview.scorecard': scorecard,
      'steps.interview.responsible': [recruiter, ...named('interviewer')],
      'steps.interview.ladder.rungs.0.to': named('interviewer'),
    }),
  },
});
