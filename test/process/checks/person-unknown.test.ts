import { expect, it } from 'vitest';
import { checkDefinition } from '../../../process/checks/check-definition.ts';
import { offerFixes, problemsOf } from '../../../process/fixes/offer-fixes.ts';
import { checkTable, context } from './check-table.ts';
import { changed, screening } from './drawings.ts';
import { facts, named } from './facts.ts';

const recruiter = { kind: 'role', role: 'recruiter' };
const place = 'steps.screening';

checkTable('person-unknown', {
  facts,
  wrong: {
    'a stage for which only a stranger answers': {
      drawing: changed(screening, { [`${place}.responsible`]: named('stranger') }),
      at: [`${place}.responsible.0`],
      step: 'screening',
    },
    'somebody whose place another member has taken, as a warning': {
      drawing: changed(screening, { [`${place}.responsible`]: named('replaced') }),
      at: [`${place}.responsible.0`],
      severity: 'warning',
    },
    'a stranger beside somebody who answers, as a warning': {
      drawing: changed(screening, { [`${place}.responsible`]: [...named('stranger'), recruiter] }),
      at: [`${place}.responsible.0`],
      severity: 'warning',
    },
    'a stranger who is reminded and paged, once': {
      drawing: changed(screening, {
        [`${place}.ladder.rungs.0.to`]: named('stranger'),
        [`${place}.ladder.pages`]: [[recruiter], [{ kind: 'role', role: 'manager' }, ...named('stranger')]],
      }),
      at: [`${place}.ladder.rungs.0.to.0`],
      severity: 'warning',
    },
  },
  right: {
    'members and roles': changed(screening, { [`${place}.responsible`]: [...named('recruiter'), recruiter] }),
    'somebody of whom nothing is known': changed(screening, {
      [`${place}.responsible`]: [{ kind: 'person', personId: 'chosen-just-now' }],
    }),
  },
});

it('whoever took over is offered first, everywhere in the step, and each once', () => {
  const drawing = changed(screening, {
    [`${place}.responsible`]: named('recruiter', 'replaced'),
    [`${place}.ladder.rungs.0.to`]: named('replaced'),
  });
  const known = { ...context, facts };
  const problems = problemsOf(drawing, known);
  const [problem] = problems;
  expect(problem?.message.en).toBe(
    'Lena Dal is responsible in “Stage” but is no member of Nordhamns kommun. Rita Ek has taken over.',
  );
  const offered = problem && offerFixes(drawing, problem, problems, known);
  expect(offered?.map(({ label }) => label.en)).toEqual([
    'Name Rita Ek instead',
    'Name the recruiter of the job instead',
  ]);
});

it('nothing is said where nothing is known of the organisation', () => {
  const drawing = changed(screening, { [`${place}.responsible`]: named('stranger', 'viewer') });
  expect(checkDefinition(drawing, context)).toEqual([]);
});
