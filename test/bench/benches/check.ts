import { swedishHolidays } from '../../../activities/holidays/swedish-holidays.ts';
import { checkDefinition, checkQuickly } from '../../../process/checks/check-definition.ts';
import { longestSilence } from '../../../process/silence/longest-silence.ts';
import type { BenchContext, BenchRow } from '../contract.ts';
import { largeDrawing } from '../drawings/large-drawing.ts';
import { measured } from '../measured.ts';
import { middle } from '../middle.ts';

export const name = 'check';

const horizon = { from: '2026-11-25', to: '2028-11-24' };
const rounds = 7;

/**
 * The longest silence and all checks of a drawing as large as they get: how long a designer waits for them (the median of the rounds), and beside it the
 * time of all processors, which counts what the engine compiles and clears away on others meanwhile.
 */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const steps = context.size('steps', 300);
  const definition = largeDrawing(steps);
  const holidays = swedishHolidays([2026, 2027, 2028]).filter((date) => date >= horizon.from && date <= horizon.to);
  const calendar = { ...definition.policy.calendar, holidays, horizon };
  const drawn = Object.keys(definition.steps).length;
  const found = longestSilence(definition, { calendar, sweep: true });
  if (found.kind !== 'silence') throw new Error(`the drawing of ${drawn} steps is ${found.kind}`);
  context.say(`longest silence ${found.calendarDays} calendar days, from ${found.hearsFrom.stepId}`);
  const rows = (what: string, atMost: number, work: () => unknown): BenchRow[] => {
    const { waited, ofAll } = median(work);
    const metric = `${drawn} steps, ${what}`;
    return [
      measured({ bench: name, metric, value: waited, unit: 'ms', goal: { of: 'value', atMost } }),
      measured({ bench: name, metric: `${metric}: all processors`, value: ofAll, unit: 'ms' }),
    ];
  };
  return [
    ...rows('one week of start days', 50, () => longestSilence(definition, { calendar, sweep: false })),
    ...rows('two years of start days', 1_000, () => longestSilence(definition, { calendar, sweep: true })),
    ...rows('what is wrong, as one draws', 50, () => checkQuickly(definition, { holidays, horizon })),
    ...rows('all checks', 1_500, () => checkDefinition(definition, { holidays, horizon })),
  ];
}

function median(work: () => unknown): { readonly waited: number; readonly ofAll: number } {
  const times = Array.from({ length: rounds }, () => {
    const [began, before] = [performance.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(before);
    return { waited: performance.now() - began, ofAll: (user + system) / 1_000 };
  });
  return { waited: middle(times.map(({ waited }) => waited)), ofAll: middle(times.map(({ ofAll }) => ofAll)) };
}
