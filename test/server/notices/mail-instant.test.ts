import { describe, expect, test } from 'vitest';
import { usualSettings } from '../../../server/contract/notice-kinds.ts';
import { mailInstant, nextDigest, quietEnd } from '../../../server/notices/mail-instant.ts';

const settings = { ...usualSettings, zone: 'Europe/Stockholm' };
const at = (local: string) => Date.parse(`2026-11-${local}:00+01:00`);
/** A mail that leaves at once waits so long for others. */
const gathered = 20_000;
const mail = (kind: 'remind' | 'escalate' | 'page' | 'answer', due: string | null, now: string, change = {}) =>
  mailInstant({ kind, due: due === null ? null : at(due) }, { ...settings, ...change }, at(now));

describe('a reminder that is chosen for the digest', () => {
  test('waits for the next one, over the weekend too', () => {
    expect(mail('remind', '25T17:00', '23T10:00')).toBe(at('24T08:00'));
    expect(mail('remind', '24T17:00', '20T10:00')).toBe(at('23T08:00'));
  });

  test('goes at once where the digest would come later than two hours before the promise', () => {
    expect(mail('remind', '24T10:00', '23T10:00')).toBe(at('24T08:00'));
    expect(mail('remind', '24T09:59', '23T10:00')).toBe(at('23T10:00') + gathered);
    expect(mail('remind', '23T17:00', '23T10:00')).toBe(at('23T10:00') + gathered);
  });
});

describe('a meeting that is chosen for the digest', () => {
  const told = (due: string, was: string | null, now: string) =>
    mailInstant({ kind: 'meeting', due: at(due), was: was === null ? null : at(was) }, settings, at(now));

  test('waits for the next one where it neither begins nor would have begun before', () => {
    expect(told('26T10:00', '25T10:00', '23T10:00')).toBe(at('24T08:00'));
  });

  test('goes at once where it begins before, or would have: nobody waits in vain for who comes on another day', () => {
    for (const [due, was] of [
      ['24T09:00', null],
      ['24T09:00', '26T10:00'],
      ['26T10:00', '24T09:00'],
      ['26T10:00', '23T15:00'],
    ] as const)
      expect(told(due, was, '23T10:00')).toBe(at('23T10:00') + gathered);
  });
});

describe('what is told at once', () => {
  test('waits for the end of quiet hours, unless that would be too late for the promise', () => {
    expect(mail('escalate', '25T17:00', '23T22:00')).toBe(at('24T07:00'));
    expect(mail('escalate', '24T08:30', '23T22:00')).toBe(at('23T22:00') + gathered);
  });

  test('waits for it too where the promise is broken already: nobody has to be woken for that', () => {
    expect(mail('page', '23T17:00', '23T22:00')).toBe(at('24T07:00'));
  });
});

test('a page goes at once, whatever was chosen', () => {
  for (const way of ['digest', 'inApp'] as const)
    expect(mail('page', '25T17:00', '23T10:00', { ways: { ...settings.ways, page: way } })).toBe(
      at('23T10:00') + gathered,
    );
});

test('what is told in the application alone has no mail', () => {
  expect(mail('answer', null, '23T10:00')).toBe(null);
});

test('a digest keeps its hour on the wall when summer time ends, and in the zone of whoever reads it', () => {
  expect(nextDigest(settings, Date.parse('2026-10-23T12:00:00+02:00'))).toBe(Date.parse('2026-10-26T08:00:00+01:00'));
  const inHelsinki = { ...settings, zone: 'Europe/Helsinki' };
  expect(nextDigest(inHelsinki, at('23T06:00'))).toBe(at('23T07:00'));
});

test('quiet hours may lie within a day, over midnight, or nowhere', () => {
  expect(quietEnd(settings, at('23T23:30'))).toBe(at('24T07:00'));
  expect(quietEnd(settings, at('23T06:59'))).toBe(at('23T07:00'));
  expect(quietEnd(settings, at('23T07:00'))).toBe(null);
  expect(quietEnd({ ...settings, quiet: { from: 720, until: 780 } }, at('23T12:30'))).toBe(at('23T13:00'));
  expect(quietEnd({ ...settings, quiet: null }, at('23T23:30'))).toBe(null);
});
