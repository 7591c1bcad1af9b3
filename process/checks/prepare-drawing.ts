import { calendarOf } from '../calendar/calendar-of.ts';
import { targetOf } from '../definition/connections-of.ts';
import { exitsOf } from '../definition/exits-of.ts';
import { reachableFrom } from '../definition/reachable-from.ts';
import type { Definition } from '../definition/schema.ts';
import { textUsesOf } from '../definition/text-uses-of.ts';
import { longestSilence, lookForSilence } from '../silence/longest-silence.ts';
import type { SilenceResult, SilenceSetting } from '../silence/contract.ts';
import type { Arrow, CheckContext, Drawing } from './check.ts';
import { eachStage } from './each-stage.ts';

/**
 * The definition with what the checks ask of it; `startDays` says whether the longest silence looks at all of them, or at those of one week from
 * today on, quick enough to follow a drawing hand. Never throws.
 */
export function prepareDrawing(
  definition: Definition,
  context: CheckContext,
  startDays: 'all' | 'week' = 'all',
): Drawing {
  const starts = Object.entries(definition.steps).filter(([, step]) => step.kind === 'start');
  const startId = starts.length === 1 ? starts[0]?.[0] : undefined;
  const calendar = calendarOf(definition, context);
  let silence: SilenceResult | undefined;
  const setting: SilenceSetting = {
    calendar,
    sweep: startDays === 'all',
    from: context.today ?? context.horizon.from,
  };
  return {
    definition,
    calendar,
    today: context.today ?? context.horizon.from,
    startId,
    reachable: startId === undefined ? new Set() : reachableFrom(definition, startId),
    into: arrowsInto(definition),
    stages: eachStage(definition),
    uses: textUsesOf(definition),
    facts: context.facts,
    silence: () => {
      silence ??= longestSilence(definition, setting);
      return silence;
    },
    *lookForSilence() {
      silence ??= yield* lookForSilence(definition, setting);
    },
  };
}

function arrowsInto(definition: Definition): Map<string, Arrow[]> {
  const into = new Map<string, Arrow[]>();
  for (const [from, step] of Object.entries(definition.steps))
    for (const exit of exitsOf(step)) {
      const to = targetOf(definition, from, exit);
      if (to === undefined) continue;
      const arrow = { from, exit, to };
      const known = into.get(to);
      if (known) known.push(arrow);
      else into.set(to, [arrow]);
    }
  return into;
}
