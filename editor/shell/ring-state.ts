import { type DurationUnit, formatDuration } from '../../process/calendar/format-duration.ts';
import { formatInstant } from '../../process/calendar/format-instant.ts';
import type { Language } from '../../process/definition/schema.ts';
import type { Ring } from '../../server/contract/jobs.ts';

/** `ample` before the reminder, `near` past it, `late` past the escalation or the promise itself, `answered` when nothing is owed any more. */
export type RingState = 'ample' | 'near' | 'late' | 'answered';

/** What the ring shows at `now` (epoch ms): its state and the share of the time that is left, 1 to 0. */
export function ringStateAt(ring: Ring, now: number): { readonly state: RingState; readonly left: number } {
  if (!ring) return { state: 'answered', left: 1 };
  const opened = Date.parse(ring.opened);
  const due = Date.parse(ring.due);
  const left = Math.min(1, Math.max(0, (due - now) / Math.max(1, due - opened)));
  const isPast = (instant: string | null) => instant !== null && now >= Date.parse(instant);
  if (now >= due || isPast(ring.escalateAt)) return { state: 'late', left };
  return { state: isPast(ring.remindAt) ? 'near' : 'ample', left };
}

const said = {
  sv: { by: 'Besked senast', left: 'kvar', late: 'sent', none: 'Inget besked väntas' },
  en: { by: 'Answer by', left: 'left', late: 'late', none: 'No answer is owed' },
} as const;

/**
 * The words beside a ring: "Besked senast tis 25 nov 17:00 · 6 arbetstimmar kvar". Times are local to `zone`, which is named where it is
 * not the reader's own.
 */
export function ringWords(ring: Ring, now: number, zone: string, language: Language): string {
  const words = said[language];
  if (!ring) return words.none;
  const nameZone = zone !== Intl.DateTimeFormat().resolvedOptions().timeZone;
  const due = formatInstant(Date.parse(ring.due), zone, language, { relativeTo: now, nameZone });
  // No break inside how long is left: where the line is too short for both, it breaks between them, and no dot is left hanging at its end.
  return `${words.by} ${due} ${`· ${timeLeft(ring, now, language)}`.replaceAll(' ', '\u00a0')}`;
}

/** How long is left in working time as the server reckoned it (days from two on: "6 arbetstimmar kvar"), or how late it is by the clock. */
export function timeLeft(ring: NonNullable<Ring>, now: number, language: Language): string {
  const over = now - Date.parse(ring.due);
  if (over >= 0) return `${elapsedWords(over / 60_000, language)} ${said[language].late}`;
  const minutes = Math.max(0, ring.workingMinutesLeft);
  if (ring.workingDaysLeft >= 2) {
    return `${formatDuration({ unit: 'workingDays', amount: ring.workingDaysLeft }, language)} ${said[language].left}`;
  }
  const [unit, amount]: [DurationUnit, number] =
    minutes < 60 ? ['minutes', Math.floor(minutes)] : ['workingHours', Math.floor(minutes / 60)];
  return `${formatDuration({ unit, amount }, language)} ${said[language].left}`;
}

function elapsedWords(minutes: number, language: Language): string {
  if (minutes < 60) return formatDuration({ unit: 'minutes', amount: Math.floor(minutes) }, language);
  if (minutes < 48 * 60) return formatDuration({ unit: 'hours', amount: Math.floor(minutes / 60) }, language);
  return formatDuration({ unit: 'calendarDays', amount: Math.floor(minutes / (24 * 60)) }, language);
}
