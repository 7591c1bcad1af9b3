import { expect, it } from 'vitest';
import { ringWords } from '../../../editor/shell/ring-state.ts';

it('breaks the words of a promise before the dot between them, where they do not fit in one line', () => {
  const due = '2026-11-25T16:00:00Z';
  const ring = { opened: '2026-11-18T08:00:00Z', due, remindAt: null, escalateAt: null };
  const left = { workingMinutesLeft: 360, workingDaysLeft: 0 };
  const words = ringWords({ ...ring, ...left }, Date.parse('2026-11-25T09:00:00Z'), 'Europe/Stockholm', 'sv');
  expect(words.split(' ').at(-1)).toBe('·\u00a06\u00a0arbetstimmar\u00a0kvar');
});
