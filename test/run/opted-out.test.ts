import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSmtpPeer, type SmtpPeer } from '../fakes/smtp.ts';
import { createTwilioFake, type TwilioFake } from '../fakes/twilio.ts';
import { twilioSettings } from '../fakes/twilio-settings.ts';
import { twoStages } from '../process/interpreter/definitions.ts';
import { signInFirst, startTestServer, type TestServer } from '../server/start-test-server.ts';
import { temporalAddress } from '../setup/test-database.ts';
import { createRunFixture, type Person, type RunFixture } from './fixture.ts';

const path = '/webhooks/twilio/inbound';
let server: TestServer;
let run: RunFixture;
let mail: SmtpPeer;
let twilio: TwilioFake;
beforeAll(async () => {
  server = await startTestServer();
  const { organisationId } = await signInFirst(server);
  mail = await createSmtpPeer();
  twilio = await createTwilioFake({ authToken: server.environment.twilio?.authToken ?? '' });
  run = await createRunFixture({
    database: server.database,
    url: server.databaseUrl,
    temporalAddress: temporalAddress(),
    definition: twoStages,
    organisationId,
    providers: {
      smtp: { url: mail.url },
      twilio: twilioSettings(twilio, server.environment),
    },
  });
});
afterAll(async () => {
  await run?.close();
  await Promise.all([mail?.close(), twilio?.close(), server?.stop()]);
});

const messageOf = (applicationId: string, purpose: string) =>
  server.database.message.findFirst({ where: { applicationId, purpose, acceptedAt: { not: null } } });
const textsTo = (phone: string) => twilio.accepted.filter(({ to }) => to === phone).length;

/** Somebody who prefers texts, has heard the acknowledgement by one, and then writes STOP. */
async function stopsTexts(person: Person & { phone: string }): Promise<string> {
  const id = await run.apply({ channel: 'sms', ...person });
  await run.relay();
  await run.passUntil(id, async () => (await messageOf(id, 'acknowledgement')) !== null);
  expect(textsTo(person.phone)).toBe(1);
  const { body, headers } = twilio.signInbound(
    { from: person.phone, text: 'STOPP' },
    server.environment.publicUrl + path,
  );
  expect((await server.nobody('POST', path, body, { origin: '', ...headers })).status).toBe(200);
  await run.relay();
  await run.decide(id, 'reject', { feedbackText: 'Vi valde en annan med längre erfarenhet.', reason: 'Kravprofilen.' });
  return id;
}
const obligationOf = (applicationId: string) => server.database.obligation.findFirst({ where: { applicationId } });

test('a candidate who has stopped texts is answered by mail: the promise holds', { timeout: 120_000 }, async () => {
  const phone = '+46701740611';
  const id = await stopsTexts({ phone, email: 'stopped@example.test' });
  await run.passUntil(id, async () => (await messageOf(id, 'exit')) !== null);
  expect(await messageOf(id, 'exit')).toMatchObject({ channel: 'email', provider: 'smtp' });
  expect(mail.received.filter(({ to }) => to.includes('stopped@example.test'))).toHaveLength(1);
  // It says whose answer it is, belongs to the application's conversation, and can be answered.
  const [taken] = mail.received;
  expect(taken?.mail.from?.value[0]).toEqual({ name: 'Region Exempel', address: 'besked@example.test' });
  expect(taken?.mail.references).toBe(`<thread.${id}@example.test>`);
  expect(taken?.mail.replyTo?.value[0]?.address).toBe(`svar+${id}@in.example.test`);
  expect(textsTo(phone)).toBe(1);
  expect((await obligationOf(id))?.status).not.toBe('open');
  expect(twilio.violations).toEqual([]);
});

test('one who has nothing else is called: a task with the number and what to say', { timeout: 120_000 }, async () => {
  const phone = '+46701740612';
  const id = await stopsTexts({ phone, email: null });
  const task = await run.passUntil(
    id,
    async () => (await server.database.task.findFirst({ where: { applicationId: id, about: 'phone' } })) ?? undefined,
  );
  expect(task.messageId).not.toBeNull();
  expect(textsTo(phone)).toBe(1);
  expect((await obligationOf(id))?.status).toBe('open');
});

test('a refusal of Twilio because of STOP is the same opt-out, and no dead number', { timeout: 120_000 }, async () => {
  const phone = '+46701740613';
  const id = await run.apply({ channel: 'sms', phone, email: 'twilio-stop@example.test' });
  twilio.behave((request) =>
    request.rawBody.includes('740613') ? { kind: 'refuse', status: 400, code: '21610' } : { kind: 'accept' },
  );
  await run.relay();
  await run.passUntil(id, async () => (await messageOf(id, 'acknowledgement')) !== null);
  expect(await messageOf(id, 'acknowledgement')).toMatchObject({ channel: 'email' });
  expect(await server.database.candidate.findFirst({ where: { phone } })).toMatchObject({
    smsOptedOut: true,
    phoneDead: false,
  });
});
