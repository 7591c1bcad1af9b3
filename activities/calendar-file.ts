/** A meeting as an iCalendar object needs it; instants are epoch milliseconds. */
export type CalendarMeeting = {
  readonly meetingId: string;
  readonly sequence: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly summary: string;
  readonly description: string;
  readonly place: string | null;
  readonly link: string | null;
  readonly organiser: { readonly name: string; readonly email: string };
  readonly attendee: { readonly name: string; readonly email: string } | null;
};

/** An invitation or its cancellation as RFC 5545 and RFC 5546 want it: UTC instants, folded at 75 octets, lines ended by CRLF. */
export function calendarFile(meeting: CalendarMeeting, method: 'REQUEST' | 'CANCEL', now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Besked//Besked//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${meeting.meetingId}@besked`,
    `DTSTAMP:${instant(now)}`,
    `SEQUENCE:${meeting.sequence}`,
    `DTSTART:${instant(meeting.startsAt)}`,
    `DTEND:${instant(meeting.endsAt)}`,
    `SUMMARY:${text(meeting.summary)}`,
    ...(meeting.description ? [`DESCRIPTION:${text(meeting.description)}`] : []),
    ...(meeting.place ? [`LOCATION:${text(meeting.place)}`] : []),
    ...(meeting.link && /^https?:\/\/\S+$/.test(meeting.link) ? [`URL:${meeting.link}`] : []),
    `ORGANIZER;CN=${parameter(meeting.organiser.name)}:mailto:${meeting.organiser.email}`,
    ...(meeting.attendee
      ? [
          `ATTENDEE;CN=${parameter(meeting.attendee.name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION:mailto:${meeting.attendee.email}`,
        ]
      : []),
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function text(value: string): string {
  return value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u001f\u007f]/g, '');
}

/** Nothing can be escaped inside a parameter, and readers differ over what looks as if it were: RFC 5545 knows no escapes there, RFC 6868 the caret. */
function parameter(value: string): string {
  return `"${value.replace(/["\\^\u0000-\u001f\u007f]/g, '')}"`;
}

/** Breaks a line so that no piece is longer than 75 octets and no character is cut in two. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return folded;
}
