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

  it.each(['4711', 'constructor', '__proto__'])('that nobody knows, %s, still says what happens', (code) => {
    expect(explainCode('twilio', code).means.en).toContain('a code that we do not know');
  });
});
