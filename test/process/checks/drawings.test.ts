import { expect, it } from 'vitest';
import { checkDefinition } from '../../../process/checks/check-definition.ts';
import { emptyDefinition } from '../../../process/definition/empty-definition.ts';
import { context } from './check-table.ts';
import { goodDrawings } from './drawings.ts';

it.each(Object.entries(goodDrawings))('the drawing %s, which the tables begin with, has no problem', (_, drawing) => {
  expect(checkDefinition(drawing, context)).toEqual([]);
});

it('a new process has no problem', () => {
  expect(checkDefinition(emptyDefinition('Nattsköterska'), context)).toEqual([]);
});
