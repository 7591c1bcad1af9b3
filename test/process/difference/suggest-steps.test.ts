import { expect, test } from 'vitest';
import { suggestSteps } from '../../../process/difference/suggest-steps.ts';
import { nurse, nurseWith, stageOf } from './drawings.ts';

test('a candidate stays in the step with the same id, goes with a step that got another id, and else nowhere', () => {
  const changed = nurseWith((draft) => {
    draft.steps['selection'] = structuredClone(stageOf(draft, 'screening'));
    delete draft.steps['screening'];
    delete draft.steps['first-day'];
    draft.steps['survey-wait'] = { ...structuredClone(stageOf(draft, 'references')) };
  });
  const suggested = suggestSteps(nurse, changed);
  expect(suggested).toMatchObject({
    references: 'references',
    screening: 'selection',
    'first-day': null,
    'survey-wait': null,
  });
  expect(suggested).not.toHaveProperty('hired');
});
