import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createProviders } from '../../../activities/providers/create-providers.ts';
import { sendDueMails } from '../../../server/staff-mail/send-due-mails.ts';
import { sendReset } from '../../../server/staff-mail/send-reset.ts';
import { storeMail } from '../../../server/staff-mail/store-mail.ts';
import { createResendFake, type ResendFake } from '../../fakes/resend.ts';
import { addResend } from '../candidate-page/own-senders.ts';
import { createOrganisation } from '../furnish.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

const minute = 60_000;

/** The installation has a Resend, the organisation another one. */
let lent: ResendFake;
let own: ResendFake;
let server: TestServer;
let client: Client;
let organisationId: string;
let userId: string;
let senderId: string;
beforeAll(async () => {
  [lent, own] = await Promise.all([createResendFake(), createResendFake()]);
  server = await startTestServer({
    ...{ resend: { apiKey: lent.apiKey, baseUrl: lent.url }, providerUrls: { resend: own.url } },
  });
  ({ client, organisationId, userId } = await signInFirst(server));
});
afterAll(async () => {
  await server.stop();
  await Promise.all([lent.close(), own.close()]);
});
beforeEach(async () => {
  await server.database.staffMail.deleteMany();
  await server.database.sender.deleteMany();
  senderId = await addResend({ server, organisationId }, own);
});

const store = (kind: 'notices' | 'reset' = 'notices') =>
  storeMail(server.database, {
    ...{ kind, to: `${randomUUID()}@example.com`, language: 'sv', organisationId },
    ...{ subject: 'Ett besked väntar', text: 'Text', html: '<p>Text</p>' },
  });
const stored = (id: string) => server.database.staffMail.findUniqueOrThrow({ where: { id } });
/** How often it arrived by the own one, and by the installation's. */
const arrived = (id: string) => [own, lent].map((fake) => fake.countByMessage().get(id) ?? 0);
const froms = async (mailId: string) =>
  (await server.database.staffAttempt.findMany({ where: { mailId }, orderBy: { attempt: 'asc' } })).map(
    ({ from }) => from,
  );
const changeSender = async (data: object) => {
  await server.database.sender.update({ where: { id: senderId }, data: { ...data, revision: { increment: 1 } } });
  server.senders.forget(organisationId);
};

test('what an organisation has to tell goes by its own sender and is from it, a link to a new password by the installation’s', async () => {
  await changeSender({ settings: { address: 'jobb@region.example', name: 'Region Nord' } });
  const [notices, reset] = [await store(), await store('reset')];
  await sendDueMails(server);
  expect([arrived(notices), arrived(reset)]).toEqual([
    [1, 0],
    [0, 1],
  ]);
  expect(await stored(notices)).toMatchObject({ status: 'sent', provider: 'resend', senderId });
  expect(await stored(reset)).toMatchObject({ status: 'sent', provider: 'resend', senderId: null });
  expect([...(await froms(notices)), ...(await froms(reset))]).toEqual([
    '"Region Nord" <jobb@region.example>',
    'Besked <besked@localhost>',
  ]);
});

test('an invitation is told to have left by mail', async () => {
  const invited = { email: 'ny@example.se', role: 'recruiter', language: 'sv' };
  const { body } = await client('POST', '/api/v1/invitations', invited);
  expect(body.mail).toEqual({ outcome: 'accepted', provider: 'resend' });
  const { id } = await server.database.staffMail.findFirstOrThrow({ where: { kind: 'invitation' } });
  expect(arrived(id)).toEqual([1, 0]);
});

test('what the own one refuses goes by the installation’s within a minute', async () => {
  const id = await store();
  own.next({ kind: 'refuse', status: 403, code: 'invalid_api_key' });
  await sendDueMails(server);
  expect(await stored(id)).toMatchObject({ status: 'waiting', senderId, code: 'invalid_api_key' });
  await sendDueMails(server, Date.now() + minute);
  expect(await stored(id)).toMatchObject({ status: 'sent', senderId: null });
  expect(arrived(id)).toEqual([0, 1]);
});

test('what the own one may have is asked about there, as it was, though it is changed and removed meanwhile', async () => {
  const id = await store();
  own.next({ kind: 'acceptThenCutOff' });
  await sendDueMails(server);
  expect(await stored(id)).toMatchObject({ status: 'waiting', unclear: true, senderId });
  await changeSender({ settings: { address: 'annan@region.example' }, removedAt: new Date() });
  await sendDueMails(server, Date.now() + 5 * minute);
  expect(await stored(id)).toMatchObject({ status: 'sent', senderId });
  expect(arrived(id)).toEqual([1, 0]);
  expect(new Set(await froms(id))).toEqual(new Set(['"Besked" <jobb@region.example>']));
});

test('a receipt that the own one has signed shows that a mail has arrived', async () => {
  const id = await store();
  own.next({ kind: 'acceptThenCutOff' });
  await sendDueMails(server);
  const { providerId } = own.accepted.find(({ messageId }) => messageId === id) ?? expect.unreachable();
  const receipt = { provider: 'resend', eventId: randomUUID(), messageId: id, providerId, event: 'delivered' };
  await server.database.receipt.create({ data: { ...receipt, organisationId, at: new Date() } });
  const asked = own.requests.length;
  await sendDueMails(server, Date.now() + 5 * minute);
  expect([own.requests.length, (await stored(id)).status]).toEqual([asked, 'sent']);
});

test('where the installation has the mailbox alone, a link to a new password goes by the own sender of whoever belongs to that one organisation', async () => {
  const providers = createProviders({ mailbox: { store: async () => undefined } });
  const means = { ...server, providers };
  const sent = () => server.database.staffMail.findMany({ where: { kind: 'reset' } });
  await sendReset(means, { userId, token: 'one' });
  expect(await sent()).toMatchObject([{ status: 'sent', provider: 'resend', senderId }]);
  const other = await createOrganisation(server.database, 'Another region');
  const member = { id: 'second', organizationId: other, userId, role: 'administrator', createdAt: new Date() };
  await server.database.member.create({ data: member });
  await sendReset(means, { userId, token: 'two' });
  await server.database.member.delete({ where: { id: 'second' } });
  expect(await sent()).toHaveLength(1);
});
