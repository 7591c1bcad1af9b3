import type { ScenarioCandidate } from '../../../process/definition/schema.ts';

export type InventedPerson = {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly candidate: ScenarioCandidate;
};

/** Whom one can play with: the usual one, one without mail, one in English, one without a mobile, one far away. */
export const people: readonly [InventedPerson, ...InventedPerson[]] = [
  { id: 'asa', firstName: 'Åsa', lastName: 'Lindqvist', candidate: {} },
  { id: 'omar', firstName: 'Omar', lastName: 'Haddad', candidate: { channel: 'sms', hasEmail: false } },
  { id: 'emily', firstName: 'Emily', lastName: 'Clark', candidate: { language: 'en' } },
  { id: 'bengt', firstName: 'Bengt-Göran', lastName: 'Wallenstråhle', candidate: { hasMobile: false } },
  {
    id: 'maya',
    firstName: 'Maya',
    lastName: 'Rodriguez',
    candidate: { language: 'en', channel: 'sms', zone: 'America/Los_Angeles' },
  },
];
