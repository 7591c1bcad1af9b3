import { describe, expect, test } from 'vitest';
import { findProofWay } from '../../../server/use-cases/contact/find-proof-way.ts';

const known = {
  ...{ language: 'sv', channel: 'email', email: 'asa@example.com', phone: '+46701740608', phoneIsMobile: true },
  ...{ emailOptedOut: false, smsOptedOut: false, emailDead: false, phoneDead: false, unproved: [] },
};
const both = new Set(['email', 'sms'] as const);
const mailAlone = new Set(['email'] as const);
const toEmail = { kind: 'email', value: 'ny@example.com' } as const;
const toPhone = { kind: 'phone', value: '+46701740609' } as const;
const byFor = (change: typeof toEmail | typeof toPhone, candidate: object = {}, carried = both) =>
  findProofWay({ ...known, ...candidate }, change, carried)?.channel ?? null;

describe('the second code before an address or number is changed goes', () => {
  test('by the other way where one works, and else to the old one', () => {
    expect(byFor(toEmail)).toBe('sms');
    expect(byFor(toPhone)).toBe('email');
    expect(byFor(toEmail, { phone: null })).toBe('email');
    expect(byFor(toEmail, { phoneDead: true })).toBe('email');
  });

  test('by no way that only the built-in mailbox carries', () => {
    expect(byFor(toEmail, {}, mailAlone)).toBe('email');
    expect(byFor(toPhone, { email: null }, mailAlone)).toBeNull();
  });

  test('by a declined way only where no other is proved: the old one before the other', () => {
    expect(byFor(toEmail, { smsOptedOut: true })).toBe('email');
    expect(byFor(toPhone, { emailOptedOut: true })).toBe('sms');
    expect(byFor(toEmail, { emailOptedOut: true, smsOptedOut: true })).toBe('email');
    expect(byFor(toEmail, { emailDead: true, smsOptedOut: true })).toBe('sms');
  });

  test('nowhere where nothing reaches the candidate, or nothing new is set', () => {
    expect(byFor(toEmail, { emailDead: true, phoneDead: true })).toBeNull();
    expect(findProofWay(known, { kind: 'email', value: known.email }, both)).toBeNull();
  });
});
