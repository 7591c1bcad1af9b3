import { describe, expect, it } from 'vitest';
import { publicHolidays, swedishHolidays } from '../../../activities/holidays/swedish-holidays.ts';

describe('swedish holidays', () => {
  it('hold the public holidays and the three eves of 2026, and no other eve', () => {
    expect(swedishHolidays([2026])).toEqual([
      '2026-01-01',
      '2026-01-06',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-24',
      '2026-06-06',
      '2026-06-19',
      '2026-06-20',
      '2026-10-31',
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
      '2026-12-31',
    ]);
  });

  it('find midsommarafton on the Friday between 19 and 25 June', () => {
    const eves = [2023, 2024, 2025, 2027, 2028].map((year) =>
      swedishHolidays([year]).find((date) => /-06-(19|2\d)$/.test(date)),
    );
    expect(eves).toEqual(['2023-06-23', '2024-06-21', '2025-06-20', '2027-06-25', '2028-06-23']);
  });

  it('are sorted over several years', () => {
    const dates = swedishHolidays([2027, 2026]);
    expect(dates).toEqual([...dates].sort());
    expect(dates).toHaveLength(32);
  });
});

describe('public holidays', () => {
  it('of California hold the observed day of a holiday on a weekend', () => {
    expect(publicHolidays('US', [2026], 'CA')).toContain('2026-07-03');
  });

  it('of Sweden hold its eves', () => {
    expect(publicHolidays('SE', [2026])).toEqual(swedishHolidays([2026]));
  });

  it('of an unknown country are refused', () => {
    expect(() => publicHolidays('XX', [2026])).toThrow('country XX');
  });
});
