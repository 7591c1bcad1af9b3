import { formatDuration } from '../calendar/format-duration.ts';
import { formatInstant } from '../calendar/format-instant.ts';
import { msPerDay } from '../calendar/days.ts';
import type { BothLanguages } from '../problem.ts';
import type { Silence } from '../silence/contract.ts';

/** The longest silence that begins while somebody stands in a step, with its dates, or the least that it will be while exits lead nowhere yet; null where none does. */
export function silenceMeaning(
  stepId: string,
  { perStage, open }: Pick<Silence, 'perStage' | 'open'>,
  zone: string,
): BothLanguages | null {
  const here = perStage[stepId];
  if (!here) return null;
  const say = (language: 'sv' | 'en') => ({
    long: formatDuration({ unit: 'calendarDays', amount: here.ms / msPerDay }, language),
    from: formatInstant(here.startsAt, zone, language),
    to: formatInstant(here.endsAt, zone, language, { relativeTo: here.startsAt }),
  });
  const [sv, en] = [say('sv'), say('en')];
  if (open.length > 0)
    return {
      sv: `Minst ${sv.long} utan ett ord så långt det är ritat, till exempel från ${sv.from} till ${sv.to}.`,
      en: `At least ${en.long} without a word so far, for instance from ${en.from} to ${en.to}.`,
    };
  return {
    sv: `Som längst ${sv.long} utan ett ord, till exempel från ${sv.from} till ${sv.to}.`,
    en: `At most ${en.long} without a word, for instance from ${en.from} to ${en.to}.`,
  };
}
