import type { ToldMeeting } from './contract.ts';

type MeetingMessage = { readonly purpose: string; readonly ics: string | null; readonly createdAt: number };
type MeetingRow = ToldMeeting & { readonly status: string; readonly changedAt: number };

/**
 * The meeting as the newest accepted message about it told it; null once a message has told that it is off. A change whose message has not
 * arrived is not shown (G7): the calendar file of the message says what was told, and without one only a row that has not changed since.
 */
export function toldMeeting(message: MeetingMessage, row: MeetingRow): ToldMeeting | null {
  if (message.purpose !== 'invitation' && message.purpose !== 'moved') return null;
  const told = message.ics === null ? null : readCalendarFile(message.ics);
  if (told) return told;
  if (row.changedAt > message.createdAt || row.status === 'cancelled') return null;
  const { startsAt, endsAt, place, link } = row;
  return { startsAt, endsAt, place, link };
}

/** Times, place and link of one of our own calendar files; null where it holds no times. */
function readCalendarFile(file: string): ToldMeeting | null {
  const lines = file.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const valueOf = (name: string) => lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1) ?? null;
  const startsAt = readInstant(valueOf('DTSTART'));
  const endsAt = readInstant(valueOf('DTEND'));
  if (startsAt === null || endsAt === null) return null;
  return { startsAt, endsAt, place: readText(valueOf('LOCATION')), link: valueOf('URL') };
}

function readInstant(text: string | null): number | null {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text ?? '')?.map(Number) ?? [];
  if (year === undefined || month === undefined) return null;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function readText(text: string | null): string | null {
  return text?.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign)) ?? null;
}
