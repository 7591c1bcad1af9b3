import { type Calendar, standardCalendar } from '../../../process/calendar/calendar.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { longestSilence } from '../../../process/silence/longest-silence.ts';
import { worldOf } from '../interpreter/run.ts';
import { slowLongestSilence } from './oracle.ts';
import { replay } from './replay.ts';

/** One week in which to apply: short enough for trying everything. */
export const week: Calendar = standardCalendar([], { from: '2026-11-23', to: '2026-11-29' });
/** From Thursday to Sunday, for drawings of which a week takes a minute: their longest silence lies over the weekend. */
export const weekend: Calendar = standardCalendar([], { from: '2026-11-26', to: '2026-11-29' });

export const hours = (ms: number | null) => (ms === null ? 'none' : `${(ms / 3_600_000).toFixed(6)} h`);

export function found(drawn: Definition, calendar = week) {
  const silence = longestSilence(drawn, { calendar, sweep: true });
  if (silence.kind !== 'silence') throw new Error(silence.kind);
  return silence;
}

/** How silent the path really is; what a branch looks at may be either, so both are tried. */
export function attained(drawn: Definition, silence: ReturnType<typeof found>): string {
  const world = { ...worldOf(drawn), calendar: week };
  const licensed = { ...world, data: { ...world.data, fields: { licence: 'yes' } } };
  return hours(replay(drawn, world, silence) ?? replay(drawn, licensed, silence));
}

/** The same by trying everything. */
export const tried = (drawn: Definition, calendar = week) => hours(slowLongestSilence(drawn, calendar));
