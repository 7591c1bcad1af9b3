import { expect, test } from 'vitest';
import { swedishHolidays as pinned } from '../../../../activities/holidays/swedish-holidays.ts';
import { swedishHolidays } from '../../../../editor/canvas/problems/swedish-holidays.ts';

test('the browser reckons the same Swedish holidays as the server pins', () => {
  const years = [2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032];
  expect([...new Set(swedishHolidays(years))]).toEqual(pinned(years));
});
