import { workingDaysBetween } from '../calendar/add-working-days.ts';
import { msPerDay } from '../calendar/days.ts';
import type { Definition } from '../definition/schema.ts';
import type { Silence, SilencePoint, SilenceResult, SilenceSetting } from './contract.ts';
import { Explorer, type Gap, TooLarge } from './explorer.ts';
import { criticalInstants } from './critical-instants.ts';
import { scheduleOf } from './schedule.ts';
import { openExitsOf } from './open-exits.ts';
import { SilentLoop } from './ways.ts';

/** More explored instants than this is an honest "too large". */
export const mostExplored = 4_000_000;

/**
 * The longest time that a candidate can go without hearing, by the rules of the interpreter, with the points on the way. Persons act at any
 * minute or never. Never throws for a definition that parses and whose calendar is usable.
 */
export function longestSilence(definition: Definition, setting: SilenceSetting): SilenceResult {
  const looking = lookForSilence(definition, setting);
  for (;;) {
    const { done, value } = looking.next();
    if (done) return value;
  }
}

/** The same a little at a time, so that whoever asked may be heard meanwhile. */
export function* lookForSilence(definition: Definition, setting: SilenceSetting): Generator<void, SilenceResult> {
  const startId = Object.keys(definition.steps).find((id) => definition.steps[id]?.kind === 'start');
  if (startId === undefined) return { kind: 'unbounded', reason: 'noStart', path: [] };
  const limit = setting.limit ?? mostExplored;
  const explorer = new Explorer(definition, setting.calendar, criticalInstants(definition, setting), limit);
  try {
    yield* explorer.explore(startId);
  } catch (error) {
    if (error instanceof TooLarge) return { kind: 'tooLarge', explored: explorer.explored, limit };
    if (error instanceof SilentLoop) return { kind: 'unbounded', reason: 'loop', path: error.path };
    throw error;
  }
  return resultOf(definition, setting, explorer, openExitsOf(definition, startId));
}

function resultOf(
  definition: Definition,
  { calendar }: SilenceSetting,
  explorer: Explorer,
  open: Silence['open'],
): SilenceResult {
  if (!explorer.longest) return { kind: 'unbounded', reason: 'noStart', path: [] };
  const { gap, before } = laidOut(explorer, explorer.longest);
  const next = gap.next();
  const last = next.at(-1);
  const begins: SilencePoint = { at: gap.startsAt, what: 'hears', ...gap.from };
  // Where an exit leads nowhere yet, nothing is entered.
  const isStep = (stepId: string) => Object.hasOwn(definition.steps, stepId);
  const path = [...(before ?? []), begins, ...next].filter(({ stepId }) => isStep(stepId));
  return {
    kind: 'silence',
    ms: gap.endsAt - gap.startsAt,
    calendarDays: Math.round(((gap.endsAt - gap.startsAt) / msPerDay) * 100) / 100,
    workingDays: workingDaysBetween(calendar, gap.startsAt, gap.endsAt),
    path,
    appliesAt: before?.[0]?.at ?? null,
    startsAt: gap.startsAt,
    endsAt: gap.endsAt,
    hearsFrom: gap.from,
    hearsNext: last?.what === 'hears' && last.purpose ? { stepId: last.stepId, purpose: last.purpose } : null,
    perStage: Object.fromEntries(
      [...explorer.perStep]
        .filter(([stepId]) => isStep(stepId))
        .map(([stepId, { startsAt, endsAt }]) => [stepId, { ms: endsAt - startsAt, startsAt, endsAt }]),
    ),
    dated: Object.entries(definition.steps).flatMap(([stepId, step]) => {
      if (step.kind === 'message' && 'field' in step.when) return [{ stepId, field: step.when.field }];
      if (step.kind === 'wait' && step.for.kind === 'until') return [{ stepId, field: step.for.field }];
      return [];
    }),
    met: Object.keys(definition.steps).filter((id) => {
      const step = definition.steps[id];
      return step?.kind === 'stage' && step.meeting !== undefined;
    }),
    open,
  };
}

/** The silence with what leads to it; where nothing was found (in the first days of a horizon), another one just as long. */
function laidOut(explorer: Explorer, longest: Gap) {
  const first = scheduleOf(explorer, longest);
  if (first) return { gap: longest, before: first };
  for (const gap of explorer.asLongAs(longest)) {
    const before = scheduleOf(explorer, gap);
    if (before) return { gap, before };
  }
  return { gap: longest, before: null };
}
