import { formatDate, formatInstant, formatInstantLong, formatTime } from '../../process/calendar/format-instant.ts';
import type { CandidatePage } from './contract.ts';

type Reader = Pick<CandidatePage, 'language' | 'zone' | 'namesZone' | 'now'>;

/** A date and time as a sentence tells it; the zone is named where it is not the candidate's own. */
export function longWhen({ language, zone, namesZone, now }: Reader, instant: number): string {
  return formatInstantLong(instant, zone, language, { nameZone: namesZone, relativeTo: now });
}

export function shortWhen({ language, zone, now }: Reader, instant: number): string {
  return formatInstant(instant, zone, language, { relativeTo: now });
}

/** "måndagen den 30 november kl. 10.00–11.00"; both days where it ends on another one. */
export function spanWhen(reader: Reader, startsAt: number, endsAt: number): string {
  const { language, zone } = reader;
  const sameDay = formatDate(startsAt, zone, language) === formatDate(endsAt, zone, language);
  const end = sameDay ? formatTime(endsAt, zone, language) : ` ${longWhen(reader, endsAt)}`;
  const start = formatInstantLong(startsAt, zone, language, { relativeTo: reader.now });
  const note = longWhen(reader, startsAt).slice(start.length);
  return `${start}–${end.trimStart()}${sameDay ? note : ''}`;
}

/** A sentence's own start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
