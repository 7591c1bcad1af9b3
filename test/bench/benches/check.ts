import { swedishHolidays } from '../../../activities/holidays/swedish-holidays.ts';
import { checkDefinition, checkQuickly } from '../../../process/checks/check-definition.ts';
import { longestSilence } from '../../../process/silence/longest-silence.ts';
import type { BenchContext, BenchRow } from '../contract.ts';
import { largeDrawing } from '../drawings/large-drawing.ts';
import { measured } from '../measured.ts';

export const name = 'check';

const horizon = { from: '2026-11-25', to: '2028-11-24' };
const rounds = 7;

/** The longest silence and all checks of a drawing as large as they get, in milliseconds of one processor (the median; others may share it). */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const steps = context.size('steps', 300);
  const definition = largeDrawing(steps);
  const holidays = swedishHolidays([2026, 2027, 2028]).filter((date) => date >= horizon.from && date <= horizon.to);
  const calendar = { ...definition.policy.calendar, holidays, horizon };
  const drawn = Object.keys(definition.steps).length;
  const found = longestSilence(definition, { calendar, sweep: true });
  if (found.kind !== 'silence') throw new Error(`the drawing of ${drawn} steps is ${found.kind}`);
  context.say(`longest silence ${found.calendarDays} calendar days, from ${found.hearsFrom.stepId}`);
  const row = (metric: string, atMost: number, work: () => unknown) =>
    measured({
      bench: name,
      metric: `${drawn} steps, ${metric}`,
      value: median(work),
      unit: 'ms',
      goal: { of: 'value', atMost },
    });
  return [
    row('one week of start days', 50, () => longestSilence(definition, { calendar, sweep: false })),
    row('two years of start days', 1_000, () => longestSilence(definition, { calendar, sweep: true })),
    row('what is wrong, as one draws', 50, () => checkQuickly(definition, { holidays, horizon })),
    row('all checks', 1_500, () => checkDefinition(definition, { holidays, horizon })),
  ];
}

function median(work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return times.sort((left, right) => left - right)[Math.floor(rounds / 2)] ?? Number.NaN;
}
