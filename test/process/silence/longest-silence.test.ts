import { describe, expect, it } from 'vitest';
import { longestSilence } from '../../../process/silence/longest-silence.ts';
import { definitionOf, end, message, start, stage, twoStages, wait } from '../interpreter/definitions.ts';
import { calendar, messages, runOf, worldOf } from '../interpreter/run.ts';
import { replay } from './replay.ts';

describe('the longest silence', () => {
  it('is attained: its path, replayed by the interpreter, is silent for exactly so long', () => {
    const found = longestSilence(twoStages, { calendar, sweep: true });
    if (found.kind !== 'silence') throw new Error(found.kind);
    expect(found.path[0]).toMatchObject({ what: 'applies', at: found.appliesAt });
    expect(replay(twoStages, worldOf(twoStages), found)).toBe(found.ms);
  });

  it.each(['2026-11-23 09:00', '2026-11-27 18:00', '2026-11-28 00:00', '2027-03-26 12:00'])(
    'is never shorter than what the interpreter does where nobody acts after %s',
    (applied) => {
      const found = longestSilence(twoStages, { calendar, sweep: true });
      const run = runOf(twoStages);
      run.apply(applied, { kind: 'started' });
      run.until('2028-01-31 12:00');
      const dues = messages(run.all).map(({ due }) => due);
      const gaps = dues.slice(1).map((due, index) => due - (dues[index] ?? due));
      expect(found.kind === 'silence' && found.ms).toBeGreaterThanOrEqual(Math.max(...gaps));
    },
  );

  it('counts a wait before a message', () => {
    const drawn = definitionOf(
      {
        start,
        wait: { ...wait, for: { kind: 'span', span: { amount: 30, unit: 'calendarDays' } } } as typeof wait,
        message,
        closed: end('closed'),
      },
      { start: { next: 'wait' }, wait: { next: 'message' }, message: { next: 'closed' } },
    );
    const found = longestSilence(drawn, { calendar, sweep: true });
    expect(found.kind === 'silence' && found.calendarDays).toBeGreaterThanOrEqual(30);
  });

  it('ends with the wait behind an answer, since who has heard that hears nothing of the closing of the job', () => {
    const days = { ...wait, for: { kind: 'span', span: { amount: 30, unit: 'calendarDays' } } } as typeof wait;
    const drawn = definitionOf(
      { start, only: stage(), wait: days, hired: end('hired'), rejected: end('rejected') },
      { start: { next: 'only' }, only: { advance: 'hired', reject: 'wait' }, wait: { next: 'rejected' } },
    );
    const found = longestSilence(drawn, { calendar, sweep: true });
    if (found.kind !== 'silence') throw new Error(found.kind);
    expect(found.path.map(({ what }) => what)).not.toContain('closes');
    expect(replay(drawn, worldOf(drawn), found)).toBe(found.ms);
  });

  it('says that it is too large rather than guess', () => {
    expect(longestSilence(twoStages, { calendar, sweep: true, limit: 10 }).kind).toBe('tooLarge');
  });

  it('is longer where the promise is longer', () => {
    const longer = definitionOf(
      {
        ...twoStages.steps,
        screening: stage({ promise: { from: 'entering', within: { amount: 15, unit: 'workingDays' } } }),
      },
      twoStages.connections,
    );
    const [usual, long] = [twoStages, longer].map((drawn) => longestSilence(drawn, { calendar, sweep: false }));
    expect(long?.kind === 'silence' && usual?.kind === 'silence' && long.ms - usual.ms).toBeGreaterThan(0);
  });
});
