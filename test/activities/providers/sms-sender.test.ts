import { expect, test } from 'vitest';
import { accountRate } from '../../../activities/providers/senders/account-rate.ts';
import { smsSenderFor } from '../../../activities/providers/senders/sms-sender.ts';

const swedish = '+46701740605';
const american = '+12025550123';
const norwegian = '+4740612345';
/** Of ranges that nobody has been given yet, with a code that several countries share. */
const laterAmerican = '+17101234567';
const laterBritish = '+447700900123';
const service = `MG${'0'.repeat(32)}`;
const both = { kind: 'twilio', name: 'Region', number: '+46766861004' } as const;

test.each([
  ['the name where a name may send', swedish, both, { from: 'Region' }],
  ['the number where no name may', american, both, { from: '+46766861004' }],
  ['the number where no name may, of a range that is new there', laterAmerican, both, { from: '+46766861004' }],
  [
    'what is set for the country, of a range that is new there',
    laterBritish,
    { ...both, countries: [{ country: 'GB', from: 'Britain' }] },
    { from: 'Britain' },
  ],
  ['the name where there is nothing else', american, { kind: 'twilio', name: 'Region' }, { from: 'Region' }],
  [
    'the messaging service before both',
    american,
    { ...both, messagingServiceSid: service },
    { messagingServiceSid: service },
  ],
  [
    'what is set for the country before everything',
    norwegian,
    { ...both, messagingServiceSid: service, countries: [{ country: 'NO', from: 'Norge' }] },
    { from: 'Norge' },
  ],
  [
    'a messaging service of a country',
    american,
    { ...both, countries: [{ country: 'US', from: service }] },
    { messagingServiceSid: service },
  ],
] as const)('a text message is from %s', (_name, to, settings, expected) => {
  expect(smsSenderFor(to, settings)).toEqual(expected);
});

test.each([
  ['ten a second from a name', { name: 'Region' }, 10],
  ['ten a second from a number', { number: '+46766861004' }, 10],
  ['one a second from a number of the USA or Canada', { number: '+12025550123' }, 1],
  ['ten a second from a name, for which a number stands in', { name: 'Region', number: '+12025550123' }, 10],
  ['ten a second from a messaging service', { messagingServiceSid: service }, 10],
  ['as many as are set', { number: '+46766861004', perSecond: 100 }, 100],
] as const)('an account sends %s', (_, settings, perSecond) => {
  expect(accountRate({ kind: 'twilio', ...settings })).toBe(perSecond);
});
