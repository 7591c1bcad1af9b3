import { formatInstant, zoneCity } from '../../../process/calendar/format-instant.ts';
import { useLanguage } from '../../shell/language.ts';
import { nowHere } from '../../shell/rehearsing.ts';
import { useMe } from '../../shell/use-me.ts';
import classes from './page.module.css';

/** A function that writes an ISO instant in the reader's words, local to `zone`, which is named where it is not the reader's own. */
export function useWhen(zone: string): (instant: string) => string {
  const language = useLanguage();
  const nameZone = zone !== Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (instant) => formatInstant(Date.parse(instant), zone, language, { relativeTo: nowHere(), nameZone });
}

/** An instant in short, with the zone's city on hover; local to the organisation unless a zone is given. */
export function When({ at, zone }: { readonly at: string; readonly zone?: string }) {
  const me = useMe();
  const local = zone ?? me.organisation.zone;
  const write = useWhen(local);
  return (
    <time dateTime={at} className={classes.time} title={`${write(at)} · ${zoneCity(local)}`}>
      {write(at)}
    </time>
  );
}
