import { readFileSync } from 'node:fs';
import { swedishHolidays } from '../../../activities/holidays/swedish-holidays.ts';
import { standardCalendar } from '../../../process/calendar/calendar.ts';
import { parseDefinition } from '../../../process/definition/parse-definition.ts';
import { simulateMany } from '../../../process/simulation/simulate-many.ts';
import type { BenchContext, BenchRow } from '../contract.ts';
import { crowdInBrowser } from '../editor/crowd-in-browser.ts';
import { measured } from '../measured.ts';

export const name = 'simulate';

/** A crowd in the nurse process on one core and in a browser's worker, and whether every promise told to it was kept. */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const candidates = context.size('candidates', 10_000);
  const calendar = standardCalendar(swedishHolidays([2026, 2027, 2028]), { from: '2026-01-01', to: '2028-12-31' });
  const parsed = parseDefinition(readFileSync(new URL('../../../process/gallery/nurse.json', import.meta.url), 'utf8'));
  if (parsed.kind !== 'ok') throw new Error('the gallery’s nurse process cannot be read');
  const start = Date.parse('2026-11-23T07:00:00Z');
  const begun = performance.now();
  const report = simulateMany({ definition: parsed.definition, calendar, candidates, seed: 1, start });
  const seconds = (performance.now() - begun) / 1_000;
  const kept = report.promises.answered === 0 ? 0 : (report.promises.keptLastTold / report.promises.answered) * 100;
  const row = { bench: name } as const;
  return [
    measured({
      ...row,
      metric: `${candidates} candidates`,
      value: seconds,
      unit: 's',
      goal: { of: 'value', atMost: candidates / 2_000 },
    }),
    measured({
      ...row,
      metric: `${candidates} candidates in a browser, from the click to the plots`,
      value: await crowdInBrowser(candidates),
      unit: 's',
      goal: { of: 'value', atMost: candidates / 2_000 },
    }),
    measured({
      ...row,
      metric: 'promises kept, last told',
      value: kept,
      unit: '%',
      goal: { of: 'value', atLeast: 100 },
    }),
    measured({ ...row, metric: 'messages', value: report.messages.total, unit: 'messages' }),
  ];
}
