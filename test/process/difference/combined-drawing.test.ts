import { expect, test } from 'vitest';
import { combinedDrawing } from '../../../process/difference/combined-drawing.ts';
import { addStage, nurse, nurseWith, stageOf } from './drawings.ts';

test('two drawings laid over each other show what came, what went with its ways, what is another and what only moved', () => {
  const after = nurseWith((draft) => {
    addStage(draft, 'second-screening', 'Andra urvalet');
    delete draft.steps['survey-wait'];
    delete draft.connections['survey-wait'];
    delete draft.layout.steps['survey-wait'];
    draft.connections['references'] = { offer: 'offer' };
    stageOf(draft, 'screening').promise.within.amount = 3;
    draft.layout.steps['offer'] = { x: 5, y: 5 };
  });
  const { definition, steps, connections } = combinedDrawing(nurse, after);
  expect(Object.fromEntries(steps)).toEqual({
    'second-screening': 'added',
    'survey-wait': 'removed',
    references: 'changed',
    screening: 'changed',
    offer: 'moved',
  });
  expect(definition.steps['survey-wait']).toEqual(nurse.steps['survey-wait']);
  expect(definition.layout.steps['survey-wait']).toEqual(nurse.layout.steps['survey-wait']);
  expect(definition.connections['survey-wait']).toEqual({ next: 'survey' });
  expect(definition.connections['references']).toEqual({ offer: 'offer', reject: 'survey-wait' });
  expect(connections.has('references/reject')).toBe(true);
  expect(connections.has('screening/reject')).toBe(false);
});
