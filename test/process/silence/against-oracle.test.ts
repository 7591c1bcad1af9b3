import { describe, expect, it } from 'vitest';
import { drawings } from './drawings.ts';
import { attained, found, hours, tried, week, weekend } from './one-week.ts';

const slow = new Set(['two stages', 'a promise in plain hours', 'a promise in working hours']);

describe('the longest silence is what trying everything finds', () => {
  it('of the drawings that are looked at over a weekend all are there', () => {
    expect(Object.keys(drawings)).toEqual(expect.arrayContaining([...slow]));
  });

  // A meeting that may be booked and cancelled at any moment has too many situations to try them all.
  const small = Object.entries(drawings).filter(([name]) => name !== 'a meeting');

  it.each(small)(
    'in %s',
    (name, drawn) => {
      const days = slow.has(name) ? weekend : week;
      expect(hours(found(drawn, days).ms)).toBe(tried(drawn, days));
    },
    600_000,
  );
});

describe('the longest silence is attained: whoever follows its path hears nothing for so long', () => {
  it.each(Object.entries(drawings))('in %s', (_, drawn) => {
    const silence = found(drawn);
    expect(silence.path[0]?.what).toBe('applies');
    expect(attained(drawn, silence)).toBe(hours(silence.ms));
  });
});
