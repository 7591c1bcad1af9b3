import { expect, test } from 'vitest';
import { touchedSteps } from '../../../../editor/canvas/versions/touched-steps.ts';
import { textUsesOf } from '../../../../process/definition/text-uses-of.ts';
import type { Definition } from '../../../../process/definition/schema.ts';
import type { Impact } from '../../../../server/contract/moves.ts';
import { nurse, nurseWith, stageOf } from '../../../process/difference/drawings.ts';

const at = (stepId: string, active: number): Impact['steps'][number] => ({
  ...{ versionId: 'live', number: 1, jobId: 'job', stepId, active },
  kind: nurse.steps[stepId]!.kind,
  name: nurse.steps[stepId]!.name,
});
const stages = Object.keys(nurse.steps).filter((id) => nurse.steps[id]?.kind === 'stage');
const impact: Impact = { jobs: [], steps: stages.map((stepId, index) => at(stepId, index + 1)) };
const touchedBy = (change: (draft: Definition) => void) => {
  const { touched, everybody } = touchedSteps(impact, new Map([['live', nurse]]), nurseWith(change));
  return { touched: touched.map(({ key }) => key).toSorted(), everybody };
};
const { holdingText } = stageOf(nurse, 'screening').ladder;
const senders = stages.filter((id) => textUsesOf(nurse).some((use) => use.stepId === id && use.textId === holdingText));

test('a step is changed where the words that it sends are others, and so is every other that sends them', () => {
  expect(senders).toContain('screening');
  const { touched } = touchedBy(({ texts }) => {
    texts[holdingText] = { ...texts[holdingText]!, sms: { sv: 'Andra ord', en: 'Other words' } };
  });
  expect(touched).toEqual(senders.map((id) => `changed/${id}`).toSorted());
});

test('a text that only has another name changes no step', () => {
  const { touched } = touchedBy(({ texts }) => {
    texts[holdingText] = { ...texts[holdingText]!, name: { sv: 'Annat namn', en: 'Another name' } };
  });
  expect(touched).toEqual([]);
});

test('other working hours and another sending window concern everybody, in whatever step', () => {
  expect(touchedBy(({ policy }) => (policy.calendar.opens = '07:30')).everybody).toEqual(['calendar']);
  expect(touchedBy(({ policy }) => (policy.sendingWindow.opens = '07:30')).everybody).toEqual(['sendingWindow']);
  expect(touchedBy(() => undefined)).toEqual({ touched: [], everybody: [] });
});

test('a step that is gone is told from one that has become another kind of step', () => {
  const { touched } = touchedBy(({ steps }) => {
    delete steps['references'];
    steps['screening'] = { kind: 'wait', name: {}, for: { kind: 'span', span: { amount: 1, unit: 'workingDays' } } };
  });
  expect(touched.filter((key) => !key.startsWith('changed/'))).toEqual(['gone/references', 'otherKind/screening']);
});
