import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { password, signInFirst, startTestServer, type TestServer } from '../server/start-test-server.ts';
import { launchBrowser } from './launch-browser.ts';

let browser: Browser;
let server: TestServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startTestServer()]);
  await signInFirst(server);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

type Options = Parameters<typeof PublicKeyCredential.parseCreationOptionsFromJSON>[0];

type Kind = 'register' | 'sign-in';
/** Runs in the page: makes a passkey, or signs in by one, and answers the status of the server's verdict. */
async function ceremony(kind: Kind): Promise<number> {
  const isNew = kind === 'register';
  const ask = await fetch(`/api/auth/passkey/generate-${isNew ? 'register' : 'authenticate'}-options`);
  const options: unknown = await ask.json();
  const credential = isNew
    ? await navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options as Options),
      })
    : await navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(
          options as Parameters<typeof PublicKeyCredential.parseRequestOptionsFromJSON>[0],
        ),
      });
  const response = (credential as PublicKeyCredential).toJSON() as unknown;
  const answer = await fetch(`/api/auth/passkey/verify-${isNew ? 'registration' : 'authentication'}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ response }),
  });
  return answer.status;
}

test('a passkey of a device signs in without a password, and not where its user was not verified', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const perform = (kind: Kind) => page.evaluate<number, Kind>(ceremony, kind);
  await page.goto(`${server.environment.publicUrl}/healthz`);
  const devices = await context.newCDPSession(page);
  await devices.send('WebAuthn.enable');
  const { authenticatorId } = await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
  await page.evaluate(async (word) => {
    const body = JSON.stringify({ email: 'anna@example.se', password: word });
    await fetch('/api/auth/sign-in/email', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  }, password);
  expect(await perform('register')).toBe(200);
  const passkey = await server.database.passkey.findFirstOrThrow();
  expect(await server.database.auditEntry.count({ where: { action: 'passkeyAdded' } })).toBe(1);

  await context.clearCookies();
  expect(await perform('sign-in')).toBe(200);
  const session = await server.database.session.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
  expect(session.userId).toBe(passkey.userId);

  await context.clearCookies();
  await devices.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  const refused = await perform('sign-in').catch(() => 'refused by the device');
  expect([401, 'refused by the device']).toContain(refused);
  await context.close();
}, 60_000);
