import { expect, test } from 'vitest';
import { moveThings } from '../../../../editor/canvas/edits/move-things.ts';
import { isOnlyMoved } from '../../../../editor/canvas/problems/is-only-moved.ts';
import { allChecks } from '../../../../process/checks/all-checks.ts';
import { checkDefinition } from '../../../../process/checks/check-definition.ts';
import { context } from '../../../process/checks/check-table.ts';
import { changed, screening, sorting } from '../../../process/checks/drawings.ts';

const elsewhere = { steps: { screening: { x: 4_000, y: -800 } }, marks: {} };

test('a step that is moved leaves all that is checked as it is', () => {
  expect(isOnlyMoved(screening, moveThings(screening, elsewhere))).toBe(true);
});

test.each([
  ['another name', changed(screening, { 'steps.screening.name.sv': 'Urval' })],
  ['a connection that is gone', changed(screening, { 'connections.screening': undefined })],
  ['other fields', changed(screening, { 'fields.more': { kind: 'text', label: { sv: 'Mer', en: 'More' } } })],
  ['another policy', changed(screening, { 'policy.longestSilence.amount': 99 })],
  ['another drawing', sorting],
])('%s is more than a move', (_, drawing) => expect(isOnlyMoved(screening, drawing)).toBe(false));

test('what the checks say does not hang on where things stand', () => {
  const broken = changed(sorting, { 'connections.sorting.licensed': undefined });
  const found = checkDefinition(broken, context);
  expect(found.length).toBeGreaterThan(0);
  const steps = Object.fromEntries(Object.keys(broken.steps).map((id, at) => [id, { x: 9_000 - at, y: at * 7 }]));
  expect(checkDefinition(moveThings(broken, { steps, marks: {} }), context)).toEqual(found);
  expect(Object.keys(allChecks).length).toBeGreaterThan(40);
});
