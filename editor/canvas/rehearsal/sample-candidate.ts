import { localDate } from '../../../process/calendar/local-time.ts';
import type { Definition, Field } from '../../../process/definition/schema.ts';

/** What is typed about an invented candidate; fields as text, as inputs hold them. */
export type TypedCandidate = {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly fields: Readonly<Record<string, string>>;
};

/** Somebody to begin with whom no process refuses; the address and the number belong to nobody. */
export function sampleCandidate({ fields, policy }: Definition, now: number): TypedCandidate {
  const { zone } = policy.calendar;
  return {
    firstName: 'Kim',
    lastName: 'Exempel',
    email: 'kim@example.com',
    phone: '070-174 06 05',
    fields: Object.fromEntries(
      Object.entries(fields).map(([id, field]) => [id, sampleValue(field, localDate(zone, now + inMs))]),
    ),
  };
}

/** A date field lies so long ahead. */
const inMs = 30 * 86_400_000;

function sampleValue({ kind, options }: Field, date: string): string {
  switch (kind) {
    case 'number':
      return '1';
    case 'boolean':
      return 'true';
    case 'date':
      return date;
    case 'choice':
      return Object.keys(options ?? {})[0] ?? '';
    case 'text':
      return 'Exempel';
  }
}
