import { isIsoDate } from '../calendar/days.ts';
import { atLocalTime } from '../calendar/local-time.ts';
import { lastWindowBefore, nextWindow } from '../calendar/sending-window.ts';
import { subtractWorkingHours, workingTimeFraction } from '../calendar/working-hours.ts';
import type { Ask } from '../interpreter/contract.ts';
import type { Fact } from '../interpreter/facts.ts';
import { evaluateConditions } from './evaluate-conditions.ts';
import { addSpan, subtractSpan } from './move-by-span.ts';
import type { World } from './world.ts';

/** Answers one ask of the interpreter from what the driver knows: pure, so the same world gives the same answer. */
export function answerAsk(ask: Ask, world: World): Fact {
  const { calendar, zone } = world;
  switch (ask.kind) {
    case 'add':
      return addSpan(calendar, ask.span, ask.from, ask.promise);
    case 'subtract':
      return subtractSpan(calendar, ask.span, ask.from);
    case 'back':
      return subtractWorkingHours(calendar, ask.from, ask.workingHours);
    case 'percent':
      return workingTimeFraction(calendar, ask.from, ask.to, ask.percent);
    case 'nextWindow':
      return nextWindow(ask.window ?? world.window, zone, ask.from);
    case 'lastWindow':
      return lastWindow(ask, world);
    case 'field':
      return dateOf(ask, world);
    case 'branch':
      return branchOf(ask.stepId, world);
  }
}

function lastWindow({ from, promise, window }: Extract<Ask, { kind: 'lastWindow' }>, world: World): number | null {
  const last = lastWindowBefore(window ?? world.window, world.zone, promise);
  return last >= from ? last : null;
}

/** A date field at its local time in the job's zone; without a time the day begins with the calendar's opening. */
function dateOf({ field, time, span, direction }: Extract<Ask, { kind: 'field' }>, world: World): number | null {
  const { calendar, data } = world;
  const value = Object.hasOwn(data.fields, field) ? data.fields[field] : null;
  if (typeof value !== 'string' || !isIsoDate(value)) return null;
  const at = atLocalTime(calendar.zone, value, time ?? calendar.opens);
  if (!span) return at;
  return direction === 'before' ? subtractSpan(calendar, span, at) : addSpan(calendar, span, at);
}

function branchOf(stepId: string, { definition, data }: World): string {
  const step = Object.hasOwn(definition.steps, stepId) ? definition.steps[stepId] : undefined;
  if (step?.kind !== 'branch') return 'otherwise';
  return step.branches.find((way) => evaluateConditions(way, data))?.id ?? 'otherwise';
}
