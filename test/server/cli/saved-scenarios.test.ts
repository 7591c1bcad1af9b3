import { expect, test, vi } from 'vitest';
import type { Scenario } from '../../../process/definition/schema.ts';
import { besked, newPlace } from './besked.ts';
import { fileOf, oneStage } from './drawings.ts';

// Each command is a process of its own, on a machine that others may use too.
vi.setConfig({ testTimeout: 120_000 });

const rejectedAtOnce: Scenario = {
  id: 'rejected-at-once',
  name: { en: 'Rejected at once' },
  start: { kind: 'weekday', weekday: 1, time: '09:00' },
  days: 30,
  behaviour: { people: 'prompt' },
  expect: [{ kind: 'outcome', outcome: 'rejected' }],
};
const green = { ...rejectedAtOnce, id: 'green', expect: [] };
const place = newPlace({}, { 'scenarios.json': fileOf({ ...oneStage, scenarios: [rejectedAtOnce, green] }) });

test('besked simulate runs a scenario that is saved with the process, on the day that is given', async () => {
  const saved = (name: string) =>
    besked(place, 'simulate', 'scenarios.json', '--scenario', name, '--start', '2026-11-25');
  const [good, bad] = await Promise.all([saved('green'), saved('rejected-at-once')]);
  expect([good.code, good.stdout]).toEqual([0, expect.stringContaining('Mon 30 Nov 09:00')]);
  expect([bad.code, bad.stdout]).toEqual([1, expect.stringContaining('should be “rejected”, but was “hired”')]);
});

test('besked check runs them all, and exits with 1 where one goes otherwise', async () => {
  const { code, stdout } = await besked(place, 'check', 'scenarios.json');
  expect(code).toBe(1);
  expect(stdout).toContain('scenario rejected-at-once: otherwise than it should');
  expect(stdout).toContain('scenario green: as it should');
});
