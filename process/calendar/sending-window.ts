import type { SendingWindow } from './calendar.ts';
import { type Day, minutesOf, msPerMinute, weekdayOf } from './days.ts';
import { atMinutes, localDay } from './zone-days.ts';

/** Whether a message may leave at the instant: from opening until just before closing, in the reader's zone. */
export function isInWindow(window: SendingWindow, zone: string, instant: number): boolean {
  const span = spanOf(window, zone, localDay(zone, instant));
  return span !== undefined && instant >= span.opens && instant < span.closes;
}

/** When the window closes that is open at the instant; undefined where none is. */
export function closingOf(window: SendingWindow, zone: string, instant: number): number | undefined {
  return isInWindow(window, zone, instant) ? spanOf(window, zone, localDay(zone, instant))?.closes : undefined;
}

/** The instant itself where the window is open then, else the next opening. Zone: the reader's. */
export function nextWindow(window: SendingWindow, zone: string, instant: number): number {
  const span = find(window, zone, localDay(zone, instant), 1, ({ closes }) => closes > instant);
  return Math.max(instant, span.opens);
}

/**
 * The latest instant, not after the given one, at which a message may leave: the instant itself where the window is open then, else
 * the last minute before the window closed. What is bound to a promise leaves then at the latest. Zone: the reader's.
 */
export function lastWindowBefore(window: SendingWindow, zone: string, instant: number): number {
  const span = find(window, zone, localDay(zone, instant), -1, ({ opens }) => opens <= instant);
  return instant < span.closes ? instant : span.closes - msPerMinute;
}

export type Departure = { readonly at: number; readonly isInWindow: boolean };

/**
 * When a message leaves that is wanted at one instant and bound to a promise: in the window at or after `wanted`, if that is not past
 * `promise`; else in the last window before the promise that is not in the past of `now`; else, where no window is left, at `wanted`
 * (the promise outranks the hour) or `now` if that is later.
 */
export function departureBefore(
  window: SendingWindow,
  zone: string,
  { wanted, promise, now }: { wanted: number; promise: number; now: number },
): Departure {
  const later = nextWindow(window, zone, Math.max(wanted, now));
  if (later <= promise) return { at: later, isInWindow: true };
  const earlier = lastWindowBefore(window, zone, promise);
  if (earlier >= now) return { at: earlier, isInWindow: true };
  return { at: Math.max(wanted, now), isInWindow: false };
}

type Span = { readonly opens: number; readonly closes: number };

function find(window: SendingWindow, zone: string, from: Day, step: 1 | -1, fits: (span: Span) => boolean): Span {
  for (let tried = 0; tried <= 8; tried += 1) {
    const span = spanOf(window, zone, from + tried * step);
    if (span && fits(span)) return span;
  }
  throw new Error('a sending window without an open day: check it by windowProblems first');
}

function spanOf(window: SendingWindow, zone: string, day: Day): Span | undefined {
  if (!window.days.includes(weekdayOf(day))) return undefined;
  const opens = atMinutes(zone, day, minutesOf(window.opens));
  const closes = atMinutes(zone, day, minutesOf(window.closes));
  return opens < closes ? { opens, closes } : undefined;
}
