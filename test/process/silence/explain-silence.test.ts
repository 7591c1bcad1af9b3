import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../process/calendar/calendar-of.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { explainSilence } from '../../../process/silence/explain-silence.ts';
import { longestSilence } from '../../../process/silence/longest-silence.ts';
import { context } from '../checks/check-table.ts';
import { changed, interview, newsletter, question, screening } from '../checks/drawings.ts';

function explained(definition: Definition) {
  const calendar = calendarOf(definition, context);
  const silence = longestSilence(definition, { calendar, sweep: true });
  if (silence.kind !== 'silence') throw new Error(silence.kind);
  return { silence, ...explainSilence(definition, silence, calendar, 'Anna') };
}

describe('why the longest silence is so long', () => {
  it('is told from applying to the next word, with the dates of the path', () => {
    const { lines, sum, isBound } = explained(screening);
    expect(lines.map(({ words }) => words.en)).toEqual([
      'Anna applies Tue 22 Dec 00:00.',
      'Anna comes to “Stage” Tue 22 Dec 00:00, where an answer is promised by Mon 4 Jan 2027 17:00.',
      'Anna gets the acknowledgement of “Start” Tue 22 Dec 00:00.',
      'Somebody chooses “Exit” in “Stage” at the last moment, Mon 4 Jan 2027 14:59, just before the holding text would have left.',
      'The undo window in “Stage” is over Mon 4 Jan 2027 15:09, and the decision stands.',
      'Anna gets the answer of “Stage” Mon 4 Jan 2027 15:09.',
    ]);
    expect(lines.map(({ part }) => part)).toEqual(['before', 'before', 'begins', 'within', 'within', 'ends']);
    expect(sum.en).toMatch(/^From Tue 22 Dec 00:00 to Mon 4 Jan 2027 15:09 is 13.6 days without a word: /);
    expect(isBound).toBe(false);
  });

  it.each(Object.entries({ screening, interview, question, newsletter }))(
    'has a line for each point of the path of %s, in both languages, each leading to a step',
    (_, definition) => {
      const { silence, lines } = explained(definition);
      expect(lines.map(({ at, stepId }) => [at, stepId])).toEqual(silence.path.map(({ at, stepId }) => [at, stepId]));
      expect(lines.filter(({ part }) => part === 'begins')).toHaveLength(1);
      expect(lines.at(-1)?.part).toBe('ends');
      for (const { words, stepId } of lines) {
        expect(Object.keys(definition.steps)).toContain(stepId);
        for (const sentence of Object.values(words)) expect(sentence).toMatch(/^\S.* \d{1,2} \p{L}{3}.*\.$/u);
        for (const sentence of Object.values(words)) expect(sentence).not.toMatch(/undefined|null|NaN/);
        expect(words.sv).not.toBe(words.en);
      }
    },
  );

  it('counts the days off among the days', () => {
    const wait = changed(newsletter, { 'steps.wait.for.span': { amount: 7, unit: 'calendarDays' } });
    const { silence, sum } = explained(wait);
    const [, working, off] = /: (\d+) working days? and (\d+) days off/.exec(sum.en) ?? [];
    expect(Number(working)).toBe(silence.workingDays);
    expect(Number(off)).toBeGreaterThanOrEqual(2);
  });
});
