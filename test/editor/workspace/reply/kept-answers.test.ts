import { expect, test } from 'vitest';
import { answerForm } from '../../../../editor/workspace/reply/kept-answers.ts';

const { isBegun, read } = answerForm({ email: 'Hej Anna,\n\n', sms: '' });

test.each([
  [{}, false],
  [{ email: 'Hej Anna,' }, false],
  [{ email: '', sms: ' ' }, false],
  [{ email: 'Hej Anna,\n\nTorsdag' }, true],
  [{ email: 'Hej Anna,', sms: 'Torsdag' }, true],
])('of an answer %j is kept only where anything of it is one’s own', (written, isKept) => {
  expect(isBegun(written)).toBe(isKept);
});

test('a kept answer is read where it is one', () => {
  const found = [{ email: 'Hej', sms: 1 }, 'Hej', undefined].map(read);
  expect(found).toEqual([{ email: 'Hej' }, undefined, undefined]);
});
