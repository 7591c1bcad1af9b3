import { describe, expect, it } from 'vitest';
import { standardWindow } from '../../../process/calendar/calendar.ts';
import { departureBefore, isInWindow, lastWindowBefore, nextWindow } from '../../../process/calendar/sending-window.ts';
import { iso, utc } from './calendars.ts';

const zone = 'Europe/Stockholm';
const losAngeles = { days: [1, 2, 3, 4, 5], opens: '18:00', closes: '20:00' };
const nine = { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00' };

describe('the next window', () => {
  it.each([
    ['is now while it is open', standardWindow, zone, '2026-11-24T10:00', '2026-11-24T10:00Z'],
    ['is the opening in the early morning', standardWindow, zone, '2026-11-24T05:00', '2026-11-24T07:00Z'],
    ['is tomorrow from the closing on', standardWindow, zone, '2026-11-24T17:00', '2026-11-25T07:00Z'],
    ['is Monday on a weekend', standardWindow, zone, '2026-11-28T10:00', '2026-11-30T07:00Z'],
    [
      'in Los Angeles on a Thursday night is Friday there',
      losAngeles,
      'America/Los_Angeles',
      '2026-07-03T05:30',
      '2026-07-04T01:00Z',
    ],
    [
      'in Sydney on a Saturday night is Monday there',
      nine,
      'Australia/Sydney',
      '2026-07-04T12:30',
      '2026-07-05T23:00Z',
    ],
    [
      'in Berlin keeps 09:00 across the change to summer time',
      nine,
      'Europe/Berlin',
      '2026-03-27T20:00',
      '2026-03-30T07:00Z',
    ],
  ])('%s', (_, window, where, from, opens) => {
    expect(iso(nextWindow(window, where, utc(from)))).toBe(opens);
  });
});

describe('the last window before a promise', () => {
  it.each([
    ['is the promise itself while it is open', zone, '2026-11-24T16:00', '2026-11-24T16:00Z'],
    ['is the last minute before the closing', zone, '2026-11-24T17:00', '2026-11-24T16:59Z'],
    ['is Friday evening on a Sunday', zone, '2026-11-29T12:00', '2026-11-27T16:59Z'],
    ['is in the zone of the reader', 'America/New_York', '2026-11-24T10:00', '2026-11-23T22:59Z'],
  ])('%s', (_, where, promise, leaves) => {
    expect(iso(lastWindowBefore(standardWindow, where, utc(promise)))).toBe(leaves);
  });

  it('never leaves after it, and always inside the window', () => {
    for (let hour = 0; hour < 24 * 400; hour += 7) {
      const promise = utc('2026-01-01T00:00') + hour * 3_600_000;
      const leaves = lastWindowBefore(standardWindow, zone, promise);
      expect(leaves).toBeLessThanOrEqual(promise);
      expect(isInWindow(standardWindow, zone, leaves)).toBe(true);
    }
  });
});

describe('the departure of a message bound to a promise', () => {
  const depart = (wanted: string, promise: string, now = wanted, where = zone) => {
    const { at, isInWindow: inside } = departureBefore(standardWindow, where, {
      wanted: utc(wanted),
      promise: utc(promise),
      now: utc(now),
    });
    return `${iso(at)} ${inside ? 'inside' : 'outside'}`;
  };

  it('is as wanted while the window is open', () => {
    expect(depart('2026-11-24T14:00', '2026-11-24T16:00')).toBe('2026-11-24T14:00Z inside');
  });

  it('moves to the next window where that is before the promise', () => {
    expect(depart('2026-11-24T20:00', '2026-11-25T16:00')).toBe('2026-11-25T07:00Z inside');
  });

  it('moves earlier where the next window would be past the promise', () => {
    expect(depart('2026-11-24T10:00', '2026-11-24T12:00', '2026-11-20T10:00', 'America/New_York')).toBe(
      '2026-11-23T22:59Z inside',
    );
  });

  it('is at once where no window is left before the promise', () => {
    expect(depart('2026-11-24T20:00', '2026-11-24T22:00')).toBe('2026-11-24T20:00Z outside');
  });

  it('is never in the past', () => {
    expect(depart('2026-11-24T08:00', '2026-11-25T16:00', '2026-11-24T12:00')).toBe('2026-11-24T12:00Z inside');
  });

  it('says that a window without days cannot be reckoned with', () => {
    expect(() => nextWindow({ ...standardWindow, days: [] }, zone, 0)).toThrow('without an open day');
  });
});
