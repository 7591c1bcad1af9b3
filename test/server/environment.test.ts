import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EnvironmentError, readEnvironment, readLauncherEnvironment, variableNames } from '../../server/environment.ts';

const enough = {
  DATABASE_URL: 'postgresql://besked:word@127.0.0.1:5432/besked',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  BESKED_SECRET: 'x'.repeat(32),
};

function mistakesOf(source: Record<string, string>): readonly string[] {
  try {
    readEnvironment(source);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.mistakes;
    throw error;
  }
  return [];
}

describe('the environment of a server or worker', () => {
  test('has defaults for all but the database, Temporal and the secret', () => {
    expect(readEnvironment(enough)).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      temporal: { address: '127.0.0.1:7233', namespace: 'default' },
      logLevel: 'info',
    });
  });

  test('is reached, unless it says otherwise, at the address that it listens on', () => {
    const urlAt = (BESKED_HOST: string) => readEnvironment({ ...enough, BESKED_HOST }).publicUrl;
    expect(['0.0.0.0', '::', '192.168.1.10', 'fd00::1'].map(urlAt)).toEqual([
      ...['http://localhost:3000', 'http://localhost:3000', 'http://192.168.1.10:3000', 'http://[fd00::1]:3000'],
    ]);
  });

  test('believes the proxies that it names, or none', () => {
    const believed = (BESKED_TRUSTED_PROXIES: string) =>
      readEnvironment({ ...enough, BESKED_TRUSTED_PROXIES }).trustedProxies;
    expect(believed('loopback, 203.0.113.0/24, 2001:db8::1')).toEqual(['loopback', '203.0.113.0/24', '2001:db8::1']);
    expect([believed('none'), believed('')]).toEqual([[], undefined]);
    for (const BESKED_TRUSTED_PROXIES of ['everybody', '203.0.113.0/33', '1.2.3.4/8/8', 'none, loopback', '10.0.0/8'])
      expect(mistakesOf({ ...enough, BESKED_TRUSTED_PROXIES })[0]).toMatch(/^BESKED_TRUSTED_PROXIES must be/);
  });

  test('is not that of an owner alone: a server would bring a database of its own beside it', () => {
    const source = { DATABASE_OWNER_URL: enough.DATABASE_URL };
    const said = 'DATABASE_URL is missing: DATABASE_OWNER_URL is the address of the same database for its owner';
    expect(() => readLauncherEnvironment(source)).toThrow(said);
    expect(readLauncherEnvironment({ ...enough, ...source })).toMatchObject({ databaseOwnerUrl: enough.DATABASE_URL });
  });

  test('has a rate for Resend and Twilio and none for a mail server, each of which can be another or none', () => {
    expect(readEnvironment(enough).limits).toEqual({ resend: 5, twilio: 10 });
    const rates = { RESEND_PER_SECOND: '0.5', TWILIO_PER_SECOND: 'none', SMTP_PER_SECOND: '20' };
    expect(readEnvironment({ ...enough, ...rates }).limits).toEqual({ resend: 0.5, smtp: 20 });
    for (const RESEND_PER_SECOND of ['0', '-1', 'fast'])
      expect(mistakesOf({ ...enough, RESEND_PER_SECOND })).toEqual([
        'RESEND_PER_SECOND must be a number above 0, or none',
      ]);
  });

  test('takes an address for answers that leaves room for what stands behind its +, and a secret with it alone', () => {
    const inbound = { BESKED_REPLY_ADDRESS: 'svar@in.example.com', BESKED_INBOUND_SECRET: 's'.repeat(32) };
    expect(readEnvironment({ ...enough, ...inbound }).inbound).toEqual({
      address: 'svar@in.example.com',
      secret: 's'.repeat(32),
    });
    for (const BESKED_REPLY_ADDRESS of [
      'Svar@in.example.com',
      'svar+a@in.example.com',
      'a-very-long-local@x.se',
      'svar',
    ])
      expect(mistakesOf({ ...enough, BESKED_REPLY_ADDRESS })[0]).toMatch(/^BESKED_REPLY_ADDRESS must be/);
    expect(mistakesOf({ ...enough, BESKED_INBOUND_SECRET: 's'.repeat(32) })).toHaveLength(1);
  });

  test('tells all mistakes at once, by the variable', () => {
    const mistakes = mistakesOf({ PORT: '99999', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud', SMTP_URL: 'http://x' });
    expect(mistakes.map((mistake) => mistake.split(' ')[0]).toSorted()).toEqual([
      'BESKED_SECRET',
      'DATABASE_URL',
      'LOG_LEVEL',
      'PORT',
      'SMTP_URL',
      'TEMPORAL_ADDRESS',
    ]);
  });

  test('never prints a value', () => {
    const source = { ...enough, BESKED_SECRET: 'hunter2', DATABASE_URL: 'hunter2', TEMPORAL_ADDRESS: 'http://hunter2' };
    expect(() => readEnvironment(source)).toThrow(EnvironmentError);
    expect(mistakesOf(source).join()).not.toContain('hunter2');
  });

  test.each(['', '0', '65536', '80x', '-1', '1e3'])('takes %j for no port', (PORT) => {
    const mistakes = mistakesOf({ ...enough, PORT });
    if (PORT === '') expect(mistakes).toEqual([]);
    else expect(mistakes).toEqual(['PORT must be a port from 1 to 65535']);
  });

  test.each([
    [{ TWILIO_ACCOUNT_SID: 'AC1' }, 'TWILIO_AUTH_TOKEN'],
    [{ TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'a' }, 'TWILIO_FROM'],
    [
      { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'a', TWILIO_FROM: 'b', TWILIO_MESSAGING_SERVICE_SID: 'MG1' },
      'exactly one',
    ],
    [{ RESEND_WEBHOOK_SECRET: 'whsec_a' }, 'RESEND_API_KEY'],
    [{ TEMPORAL_TLS_CERT_FILE: 'package.json' }, 'TEMPORAL_TLS_KEY_FILE'],
  ])('refuses what is given by half: %j', (source, word) => {
    expect(mistakesOf({ ...enough, ...source }).join()).toContain(word);
  });

  test('reads the providers whole, with the public address that receipts come to', () => {
    const environment = readEnvironment({
      ...enough,
      BESKED_PUBLIC_URL: 'https://besked.example.com/',
      TWILIO_ACCOUNT_SID: 'AC1',
      TWILIO_AUTH_TOKEN: 'token',
      TWILIO_FROM: 'Besked',
      RESEND_API_KEY: 're_1',
    });
    expect(environment.twilio).toEqual({
      accountSid: 'AC1',
      authToken: 'token',
      sender: { from: 'Besked' },
      publicUrl: 'https://besked.example.com',
    });
    expect(environment.resend).toEqual({ apiKey: 're_1' });
  });

  test('an API key or a certificate turns encryption to Temporal on', () => {
    expect(readEnvironment(enough).temporal.tls).toBeUndefined();
    expect(readEnvironment({ ...enough, TEMPORAL_API_KEY: 'key' }).temporal.tls).toEqual({});
    const withFile = readEnvironment({ ...enough, TEMPORAL_TLS_CA_FILE: 'package.json' });
    expect(withFile.temporal.tls?.serverRootCACertificate).toEqual(readFileSync('package.json'));
  });
});

test('the launcher is content with nothing at all', () => {
  expect(readLauncherEnvironment({})).toMatchObject({ port: 3000, temporalNamespace: 'default' });
});

test('.env.example lists every variable', () => {
  const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^#([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(listed).toEqual(expect.arrayContaining([...variableNames]));
});
