import { expect, test } from 'vitest';
import { hasList, toggleList } from '../../../../../editor/canvas/texts-editor/marking/toggle-list.ts';
import { readMarked, writeMarked } from './marked.ts';

test.each([
  ['bullets', 'e|tt', '- e|tt'],
  ['bullets', '- e|tt', 'e|tt'],
  ['bullets', '|', '- |'],
  ['bullets', 'Hej\n‹ett\ntvå›\nslut', 'Hej\n‹- ett\n- två›\nslut'],
  ['bullets', '‹ett\n›två', '‹- ett›\ntvå'],
  ['numbers', '‹- ett\n- två›', '‹1. ett\n2. två›'],
  ['numbers', '‹1. ett\n2. två›', '‹ett\ntvå›'],
  ['bullets', '‹- ett\ntvå›', '‹- ett\n- två›'],
  [
    'numbers',
    '‹# ett\n\n{% if fields.x %}\ntvå {{ fields.x }}\n{% endif %}›',
    '‹1. ett\n\n{% if fields.x %}\n2. två {{ fields.x }}\n{% endif %}›',
  ],
] as const)('%s: %j becomes %j', (kind, before, after) => {
  const { text, range } = readMarked(before);
  expect(writeMarked(text, toggleList(text, range, kind))).toBe(after);
  expect(hasList(text, range, kind)).toBe(!after.includes(kind === 'bullets' ? '- ' : '1. '));
});
