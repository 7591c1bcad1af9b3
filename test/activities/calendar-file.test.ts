import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarMeeting, calendarFile } from '../../activities/calendar-file.ts';
import { calendarMethod } from '../../activities/providers/calendar-method.ts';

const hour = 3_600_000;
const sent = Date.parse('2026-11-26T07:30:00Z');
const meeting: CalendarMeeting = {
  meetingId: '5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0c01',
  sequence: 0,
  startsAt: Date.parse('2026-12-01T09:00:00Z'),
  endsAt: Date.parse('2026-12-01T10:00:00Z'),
  summary: 'Välkommen till gruppintervju',
  description: 'Hej Åsa,\n\nvi ses; ta med legitimation, tack.',
  place: 'Rådhuset, rum 3',
  link: 'https://meet.example.com/asa?with=a&b=c',
  organiser: { name: 'Region Norr', email: 'besked@example.test' },
  attendee: { name: 'Åsa "Ås" Öst', email: 'asa@example.test' },
};

/** What another program's parser understands of the file. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const [event, ...others] = calendar.getAllSubcomponents('vevent');
  if (!event || others.length > 0) throw new Error('a calendar file holds one event');
  const { uid, sequence, summary, description, location, startDate, endDate, organizer, attendees } = new ICAL.Event(
    event,
  );
  const nameOf = (property: { getParameter(name: string): unknown } | null) => property?.getParameter('cn') ?? null;
  return {
    method: calendar.getFirstPropertyValue('method'),
    status: event.getFirstPropertyValue('status'),
    ...{ uid, sequence, summary, description: description ?? '', location: location ?? null, organizer },
    url: event.getFirstPropertyValue('url'),
    startsAt: startDate.toJSDate().getTime(),
    endsAt: endDate.toJSDate().getTime(),
    attendee: attendees[0]?.getFirstValue() ?? null,
    attendeeName: nameOf(attendees[0] ?? null),
    organiserName: nameOf(event.getFirstProperty('organizer')),
  };
}

/** As a person reads it: the parser and we may differ in nothing that shows. */
const shown = (text: string) => text.replace(/\r\n|\r/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '');

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom('å'.repeat(80), '\\;,:"\n\r\n', 'Ö\\n', 'BEGIN:VEVENT\nEND:VCALENDAR', '😀'.repeat(30), ''),
);
const instant = fc
  .integer({ min: Date.parse('2020-01-01'), max: Date.parse('2060-01-01') })
  .map((ms) => ms - (ms % 1000));
const generated = fc
  .record({
    startsAt: instant,
    minutes: fc.integer({ min: 1, max: 1440 }),
    sequence: fc.nat(50),
    summary: words,
    description: words,
    place: fc.option(words),
    name: words,
  })
  .map(
    ({ minutes, name, ...more }): CalendarMeeting => ({
      ...meeting,
      ...more,
      endsAt: more.startsAt + minutes * 60_000,
      attendee: { name, email: 'asa@example.test' },
    }),
  );

describe('a calendar file', () => {
  it('is read by another parser as it was meant, whatever is in it', () => {
    fc.assert(
      fc.property(generated, (one) => {
        const back = read(calendarFile(one, 'REQUEST', sent));
        expect(back).toMatchObject({
          method: 'REQUEST',
          status: 'CONFIRMED',
          uid: `${one.meetingId}@besked`,
          sequence: one.sequence,
          summary: shown(one.summary),
          description: shown(one.description),
          startsAt: one.startsAt,
          endsAt: one.endsAt,
          attendee: 'mailto:asa@example.test',
          organizer: 'mailto:besked@example.test',
          url: meeting.link,
        });
        expect(back.location ?? '').toBe(shown(one.place ?? ''));
        expect(back.attendeeName ?? '').toBe(shown(one.attendee?.name ?? '').replace(/["\\^\n]/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('has no line of more than 75 octets, cuts no character in two, and ends every line with CRLF', () => {
    fc.assert(
      fc.property(generated, (one) => {
        const file = calendarFile(one, 'REQUEST', sent);
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        for (const line of file.slice(0, -2).split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n\u0000-\u0008]/);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('moves and cancels the same event: one UID, a growing SEQUENCE, METHOD and STATUS as RFC 5546 wants them', () => {
    const later = { startsAt: meeting.startsAt + hour, endsAt: meeting.endsAt + hour };
    const files = [
      calendarFile(meeting, 'REQUEST', sent),
      calendarFile({ ...meeting, ...later, sequence: 1 }, 'REQUEST', sent + 1),
      calendarFile({ ...meeting, ...later, sequence: 2 }, 'CANCEL', sent + 2),
    ];
    const read3 = files.map(read);
    expect(new Set(read3.map(({ uid }) => uid)).size).toBe(1);
    expect(read3.map(({ sequence, method, status }) => [sequence, method, status])).toEqual([
      [0, 'REQUEST', 'CONFIRMED'],
      [1, 'REQUEST', 'CONFIRMED'],
      [2, 'CANCEL', 'CANCELLED'],
    ]);
    expect(files.map(calendarMethod)).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
  });

  it('tells instants in UTC, so that it means the same hour in every zone and across summer time', () => {
    for (const at of ['2027-03-28T00:30:00Z', '2027-03-28T01:30:00Z', '2026-10-25T00:30:00Z']) {
      const startsAt = Date.parse(at);
      const file = calendarFile({ ...meeting, startsAt, endsAt: startsAt + hour }, 'REQUEST', sent);
      expect(file).toMatch(/DTSTART:\d{8}T\d{6}Z\r\nDTEND:\d{8}T\d{6}Z\r\n/);
      expect(read(file)).toMatchObject({ startsAt, endsAt: startsAt + hour });
    }
  });

  it('leaves out a link that is no address, and an attendee without one', () => {
    const back = read(calendarFile({ ...meeting, link: 'rum 3', attendee: null }, 'REQUEST', sent));
    expect([back.url, back.attendee]).toEqual([null, null]);
  });
});
