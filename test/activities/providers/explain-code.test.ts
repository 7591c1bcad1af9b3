import { describe, expect, it } from 'vitest';
import { explainCode } from '../../../activities/providers/explain-code.ts';
import { RESEND_CODES } from '../../../activities/providers/resend-codes.ts';
import { SMTP_CODES } from '../../../activities/providers/smtp-codes.ts';
import { TWILIO_CODES } from '../../../activities/providers/twilio-codes.ts';

const codes = Object.entries({ resend: RESEND_CODES, twilio: TWILIO_CODES, smtp: SMTP_CODES }).flatMap(
  ([provider, table]) => Object.keys(table).map((code) => [provider, code] as const),
);

describe('a provider’s code', () => {
  it.each(codes)('of %s, %s, is explained in both languages', (provider, code) => {
    for (const text of Object.values(explainCode(provider as 'resend', code))) {
      expect(text.sv).toMatch(/^[A-ZÅÄÖ].*\.$/);
      expect(text.en).toMatch(/^[A-Z].*\.$/);
      expect(text.sv).not.toBe(text.en);
    }
  });

  it.each([
    ['smtp', '5.1.1', 'The mail server did not accept the recipient.'],
    ['smtp', '5.2.2', 'The recipient’s mailbox is full.'],
    ['smtp', '4.4.1', 'The mail server did not accept it just now.'],
    ['smtp', '5.1.8', 'The mail server did not accept the mail for this recipient.'],
    ['twilio', 'EAI_AGAIN', 'The provider could not be reached.'],
  ] as const)('of %s that no list has, %s, is explained by its rule', (provider, code, means) => {
    expect(explainCode(provider, code).means.en).toBe(means);
  });

  it.each([
    ['http/403', 'smtp/login'],
    ['http/429', 'rate_limit_exceeded'],
    ['http/409', 'smtp/busy'],
  ])('which is a status alone, %s, says what is done about it', (code, alike) => {
    expect(explainCode('resend', code).does).toEqual(
      explainCode(alike.startsWith('smtp') ? 'smtp' : 'resend', alike).does,
    );
  });

  it.each(['4711', 'constructor', '__proto__'])('that nobody knows, %s, still says what happens', (code) => {
    expect(explainCode('twilio', code).means.en).toContain('a code that we do not know');
  });
});
