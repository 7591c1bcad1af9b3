import { workingDaysBetween } from '../calendar/add-working-days.ts';
import { dayOf, minutesOf, msPerDay } from '../calendar/days.ts';
import { atMinutes } from '../calendar/zone-days.ts';
import type { Definition } from '../definition/schema.ts';
import type { Instant } from '../interpreter/contract.ts';
import type { SilenceResult, SilenceSetting } from './contract.ts';
import { BrokenConnection, Explorer, type Gap, SilentLoop, TooLarge } from './explorer.ts';

/** More explored instants than this is an honest "too large". */
export const mostExplored = 4_000_000;

/**
 * The longest time that a candidate can go without hearing, by the rules of the interpreter, with the points on the way. Persons act at any
 * minute or never. Never throws for a definition that parses and whose calendar is usable.
 */
export function longestSilence(definition: Definition, setting: SilenceSetting): SilenceResult {
  const startId = Object.keys(definition.steps).find((id) => definition.steps[id]?.kind === 'start');
  if (startId === undefined) return { kind: 'unbounded', reason: 'noStart', path: [] };
  const limit = setting.limit ?? mostExplored;
  const explorer = new Explorer(definition, setting.calendar, criticalInstants(definition, setting), limit);
  try {
    explorer.explore(startId);
  } catch (error) {
    if (error instanceof TooLarge) return { kind: 'tooLarge', explored: explorer.explored, limit };
    if (error instanceof SilentLoop) return { kind: 'unbounded', reason: 'loop', path: error.path };
    if (error instanceof BrokenConnection) return { kind: 'unbounded', reason: 'brokenConnection', path: error.path };
    throw error;
  }
  return resultOf(definition, setting, explorer);
}

function resultOf(definition: Definition, { calendar }: SilenceSetting, explorer: Explorer): SilenceResult {
  const gap = explorer.longest;
  if (!gap) return { kind: 'unbounded', reason: 'noStart', path: [] };
  const last = gap.next.at(-1);
  return {
    kind: 'silence',
    ms: gap.endsAt - gap.startsAt,
    calendarDays: Math.round(((gap.endsAt - gap.startsAt) / msPerDay) * 100) / 100,
    workingDays: workingDaysBetween(calendar, gap.startsAt, gap.endsAt),
    path: pathOf(gap),
    startsAt: gap.startsAt,
    endsAt: gap.endsAt,
    hearsFrom: gap.from,
    hearsNext: last?.what === 'hears' && last.purpose ? { stepId: last.stepId, purpose: last.purpose } : null,
    perStage: Object.fromEntries(
      [...explorer.perStep].map(([stepId, { startsAt, endsAt }]) => [
        stepId,
        { ms: endsAt - startsAt, startsAt, endsAt },
      ]),
    ),
    dated: Object.entries(definition.steps).flatMap(([stepId, step]) => {
      if (step.kind === 'message' && 'field' in step.when) return [{ stepId, field: step.when.field }];
      if (step.kind === 'wait' && step.for.kind === 'until') return [{ stepId, field: step.for.field }];
      return [];
    }),
  };
}

function pathOf(gap: Gap) {
  return [{ at: gap.startsAt, what: 'hears' as const, ...gap.from }, ...gap.next];
}

/** The minutes of each start day after which something leaves or counts later than it would have a minute before. */
function criticalInstants(definition: Definition, { calendar, sweep, from }: SilenceSetting): Instant[] {
  const first = Math.max(dayOf(calendar.horizon.from), from === undefined ? 0 : dayOf(from));
  const last = sweep ? dayOf(calendar.horizon.to) : Math.min(first + 6, dayOf(calendar.horizon.to));
  const minutes = [...criticalMinutes(definition)];
  const instants: Instant[] = [];
  for (let day = sweep ? dayOf(calendar.horizon.from) : first; day <= last; day += 1)
    for (const minuteOfDay of minutes) instants.push(atMinutes(calendar.zone, day, minuteOfDay));
  return instants;
}

function criticalMinutes({ policy, steps }: Definition): Set<number> {
  const windows = [policy.sendingWindow];
  for (const step of Object.values(steps))
    if (step.kind === 'stage') for (const { window } of Object.values(step.exits)) if (window) windows.push(window);
  const minutes = new Set([0, minutesOf(policy.calendar.opens), minutesOf(policy.calendar.closes)]);
  for (const { opens, closes } of windows) minutes.add(minutesOf(opens)).add(minutesOf(closes));
  return new Set([...minutes].filter((value) => value < 1440).slice(0, 12));
}
