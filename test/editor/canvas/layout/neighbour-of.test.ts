import { expect, test } from 'vitest';
import { neighbourOf } from '../../../../editor/canvas/layout/neighbour-of.ts';
import { gallery } from '../../../../process/gallery/gallery.ts';

const nurse = gallery.find(({ definition }) => definition.id === 'nurse')!.definition;
const from = (id: string, direction: 'right' | 'left' | 'up' | 'down') => neighbourOf(nurse, {}, id, direction);

test('an arrow to the right follows the first connection, one to the left goes back to the nearest step that leads here', () => {
  expect(from('screening', 'right')).toBe('phone-interview');
  expect(from('phone-interview', 'left')).toBe('screening');
});

test('arrows up and down lead to the nearest step in that direction, and nowhere where there is none', () => {
  expect(from('screening', 'up')).toBe('licence');
  expect(from('licence', 'down')).toBe('screening');
  expect(from('licence', 'up')).toBeUndefined();
});
