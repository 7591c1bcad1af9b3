import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainReason } from '../../../activities/providers/explain-reason.ts';

const written = globSync(['activities/{providers,delivery}/**/*.ts', 'server/{staff-mail,operation}/*.ts'])
  .map((path) => readFileSync(path, 'utf8'))
  .flatMap((source) => [...source.matchAll(/(?:'unclear'|'unknown'),[^}\n]*? reason: (['`])(.+?)\1/g)])
  .map(([, , words]) => (words ?? '').replaceAll(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '503'));
const sql = ['May have left before the database was restored', 'The provider does not have it'];

describe('a reason without a code', () => {
  it('is looked for where reasons are written', () => {
    expect(written.length).toBeGreaterThan(12);
  });

  it.each([...new Set([...written, ...sql])])('is explained in both languages: %s', (reason) => {
    const texts = Object.values(explainReason('twilio', { outcome: 'unclear', reason }) ?? {});
    expect(texts).toHaveLength(3);
    for (const { sv, en } of texts) {
      expect(sv).toMatch(/^[A-ZÅÄÖ].*\.$/);
      expect(en).toMatch(/^[A-Z].*\.$/);
      expect(sv).not.toBe(en);
    }
  });

  it('keeps what differs from one to the other', () => {
    const reason = 'Resend did not answer within 30000 ms';
    expect(explainReason('resend', { outcome: 'unclear', reason })?.means).toEqual({
      ...{ sv: 'Resend svarade inte inom 30000 ms.', en: 'Resend did not answer within 30000 ms.' },
    });
  });

  it('that is the meaning of a code whose number was not kept, is that one’s', () => {
    const reason = 'The mail server did not accept it just now. (451 4.7.0)';
    expect(explainReason('smtp', { outcome: 'unclear', reason })?.means.sv).toBe('Mejlservern tog inte emot just nu.');
  });

  it('of a mail server, which cannot be asked, promises no question', () => {
    const reason = 'The connection broke after DATA (ESOCKET)';
    expect(explainReason('smtp', { outcome: 'unclear', reason })?.does.sv).toContain('samma Message-ID');
  });

  it('that nobody here has written is left as it is', () => {
    expect(explainReason('resend', { outcome: 'unclear', reason: 'Something else' })).toBeNull();
  });
});
