import type { Calendar, SendingWindow } from '../calendar/calendar.ts';
import type { Definition } from '../definition/schema.ts';
import type { Value, World } from '../reckoning/world.ts';

/** An invented candidate. */
export type SimulatedCandidate = {
  readonly zone: string;
  readonly language: 'sv' | 'en';
  readonly channel: 'email' | 'sms';
  readonly hasEmail: boolean;
  readonly hasMobile: boolean;
  readonly source: string | null;
  readonly fields: Readonly<Record<string, Value>>;
};

export const standardCandidate: SimulatedCandidate = {
  zone: 'Europe/Stockholm',
  language: 'sv',
  channel: 'email',
  hasEmail: true,
  hasMobile: true,
  source: null,
  fields: {},
};

export function worldOf(
  definition: Definition,
  calendar: Calendar,
  candidate: SimulatedCandidate,
  window: SendingWindow = definition.policy.sendingWindow,
): World {
  const { language, channel, hasEmail, hasMobile, source } = candidate;
  return {
    definition,
    calendar,
    window,
    zone: candidate.zone,
    data: { fields: candidate.fields, answers: {}, candidate: { language, channel, hasEmail, hasMobile, source } },
  };
}
