import { TextInput, type TextInputProps } from '@mantine/core';
import { zoneCity } from '../../../process/calendar/format-instant.ts';
import { atLocalTime, localDate, localTime } from '../../../process/calendar/local-time.ts';

type LocalInputProps = Omit<TextInputProps, 'value' | 'onChange' | 'type'> & {
  /** "2026-11-25T14:30" in the zone, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly zone: string;
};

/** A date and a time of day, local to a zone that is named beside it where it is not the reader's own. */
export function LocalInput({ value, onChange, zone, description, ...rest }: LocalInputProps) {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const said = description ?? (zone === own ? undefined : zoneCity(zone));
  return (
    <TextInput
      type="datetime-local"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...(said === undefined ? {} : { description: said })}
      {...rest}
    />
  );
}

/** The ISO instant of a local date and time; undefined while it is not complete. */
export function instantOf(value: string, zone: string): string | undefined {
  const [date, time] = value.split('T');
  if (!date || !time) return undefined;
  try {
    return new Date(atLocalTime(zone, date, time.slice(0, 5))).toISOString();
  } catch {
    return undefined;
  }
}

/** What an instant (epoch ms) is in the input: "2026-11-25T14:30". */
export function localValueOf(instant: number, zone: string): string {
  return `${localDate(zone, instant)}T${localTime(zone, instant)}`;
}
