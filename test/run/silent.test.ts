import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDeliver } from '../../activities/delivery/deliver.ts';
import { createProviders, type Providers } from '../../activities/providers/create-providers.ts';
import type { Definition } from '../../process/definition/schema.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import { applyReceipts } from '../../server/relay/apply-receipts.ts';
import { followUpSilent } from '../../server/relay/follow-up-silent.ts';
import { createResendFake, type ResendFake } from '../fakes/resend.ts';
import { createTwilioFake, type TwilioFake } from '../fakes/twilio.ts';
import type { Person } from './fixture.ts';
import { openRun, type OpenRun } from './open-run.ts';
import { createTold, hour, minute, start } from './told.ts';

let open: OpenRun;
let told: ReturnType<typeof createTold>;
let resend: ResendFake;
let twilio: TwilioFake;
let providers: Providers;

beforeAll(async () => {
  open = await openRun(nurse as unknown as Definition);
  told = createTold(open);
  [resend, twilio] = await Promise.all([createResendFake(), createTwilioFake()]);
  providers = createProviders({
    mailbox: { store: async () => undefined },
    resend: { apiKey: resend.apiKey, baseUrl: resend.url },
    twilio: {
      ...{ accountSid: twilio.accountSid, authToken: twilio.authToken, baseUrl: twilio.url },
      ...{ sender: { from: 'Besked' }, publicUrl: 'https://besked.example' },
    },
  });
});

afterAll(async () => {
  expect([...resend.violations, ...twilio.violations]).toEqual([]);
  await open.close();
  await Promise.all([resend.close(), twilio.close()]);
});

let lastPhone = 46_701_740_700;

/** An acknowledgement that its provider accepted so long ago, and of which no receipt has come. */
async function acceptedAgo(ago: number, person: Person = {}) {
  lastPhone += 1;
  const given = await told.begin({ phone: `+${lastPhone}`, ...person });
  await createDeliver({ ...told.parts, providers, clock: () => start })(given.input());
  await open.database.database.message.update({
    where: { id: given.messageId },
    data: { acceptedAt: new Date(Date.now() - ago) },
  });
  return { ...given, providerId: (await told.messageOf(given.messageId)).providerId ?? '' };
}

const followUp = (by: Providers = providers, more: { now?: number; most?: number } = {}) =>
  followUpSilent({
    pool: open.run.pool,
    senders: { of: async () => by },
    pause: async () => undefined,
    now: Date.now(),
    ...more,
  });
/** The providers of somebody whose key at Resend is of another account. */
const elsewhere = () =>
  createProviders({
    mailbox: { store: async () => undefined },
    resend: { apiKey: 're_wrong', baseUrl: resend.url },
  });
const sentBy = (given: { messageId: string }, senderId: string) =>
  open.database.database.delivery.updateMany({ where: { messageId: given.messageId }, data: { senderId } });
const asksOf = ({ providerId }: { providerId: string }) =>
  [...resend.requests, ...twilio.requests].filter(({ method, path }) => method === 'GET' && path.includes(providerId))
    .length;

/** What the run hears once its provider was asked. */
async function heard(given: Awaited<ReturnType<typeof acceptedAgo>>) {
  await followUp();
  while ((await applyReceipts(open.run.pool)) > 0);
  return given.hearSignals(start + minute);
}

describe('a message that was accepted, and of which its provider has not told since', () => {
  test('is asked about: a bounce takes it back and it goes by the other channel, as by a receipt', async () => {
    const given = await acceptedAgo(7 * hour);
    resend.setLastEvent(given.providerId, 'bounced');
    expect(await heard(given)).toEqual(['bounced']);
    await createDeliver({ ...told.parts, providers, clock: () => start })(given.input(start + minute));
    expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'sent', channel: 'sms' });
  });

  test('loses its number where Twilio says that the number is none, which it never told us', async () => {
    const given = await acceptedAgo(7 * hour, { email: null, channel: 'sms' });
    twilio.setStatus(given.providerId, 'undelivered', 30_005);
    expect(await heard(given)).toEqual(['bounced']);
    const { candidate } = await open.database.database.application.findUniqueOrThrow({
      where: { id: given.applicationId },
      include: { candidate: true },
    });
    expect(candidate.phoneDead).toBe(true);
  });

  test('has arrived where its provider says so, and is not asked about again', async () => {
    const given = await acceptedAgo(7 * hour);
    resend.setLastEvent(given.providerId, 'delivered');
    expect(await heard(given)).toEqual([]);
    await followUp();
    expect((await told.messageOf(given.messageId)).status).toBe('delivered');
    expect(asksOf(given)).toBe(1);
  });

  test('is asked about anew a day later where it is still on its way', async () => {
    const given = await acceptedAgo(30 * hour, { email: null, channel: 'sms' });
    await followUp();
    await followUp();
    expect(asksOf(given)).toBe(1);
    const yesterday = new Date(Date.now() - 25 * hour);
    await open.database.database.message.update({ where: { id: given.messageId }, data: { followedUpAt: yesterday } });
    await followUp();
    expect(asksOf(given)).toBe(2);
  });

  test('has some hours before anybody asks, and none after the days in which a bounce is told anew', async () => {
    const [fresh, old] = [await acceptedAgo(hour), await acceptedAgo(90 * hour)];
    await followUp();
    expect([asksOf(fresh), asksOf(old)]).toEqual([0, 0]);
  });

  test('is asked about an hour later where the provider does not answer, which is left alone until the next round', async () => {
    const [one, other] = [await acceptedAgo(8 * hour), await acceptedAgo(7 * hour)];
    await followUp(elsewhere());
    expect([asksOf(one), asksOf(other)]).toEqual([1, 0]);
    await followUp();
    expect([asksOf(one), asksOf(other)]).toEqual([1, 1]);
    await followUp(providers, { now: Date.now() + hour + minute });
    expect([asksOf(one), asksOf(other)]).toEqual([2, 1]);
  });

  test('tells the administrators once a day where the key of its sender may not ask', async () => {
    const senderId = randomUUID();
    const wrong = elsewhere();
    const sender = { ...wrong, sentBy: () => wrong.find('resend') };
    for (const ago of [8 * hour, 7 * hour]) {
      await sentBy(await acceptedAgo(ago), senderId);
      await followUp(sender);
    }
    const { organisationId } = open.run;
    const events = await open.database.database.staffEvent.findMany({
      where: { organisationId, about: 'providerMute', key: { contains: senderId } },
    });
    const to = [{ kind: 'role', role: 'administrator' }];
    expect(events).toMatchObject([{ kind: 'failedMessage', to, key: expect.stringContaining('invalid_api_key') }]);
  });

  test('that its account does not know keeps nobody else’s from being asked about', async () => {
    const [strange, other] = [await acceptedAgo(9 * hour), await acceptedAgo(7 * hour)];
    const providerId = randomUUID();
    await open.database.database.message.update({ where: { id: strange.messageId }, data: { providerId } });
    await followUp();
    expect([asksOf({ providerId }), asksOf(other)]).toEqual([1, 1]);
  });

  test('is asked about at the account that it went by, whichever is set now', async () => {
    const given = await acceptedAgo(7 * hour);
    const senderId = randomUUID();
    await sentBy(given, senderId);
    resend.setLastEvent(given.providerId, 'delivered');
    const known = (one: { senderId: string | null }) =>
      one.senderId === senderId ? providers.find('resend') : undefined;
    await followUp({ ...elsewhere(), sentBy: known });
    while ((await applyReceipts(open.run.pool)) > 0);
    expect((await told.messageOf(given.messageId)).status).toBe('delivered');
  });

  test('has its turn although another account has many that are older', async () => {
    const many = [await acceptedAgo(9 * hour), await acceptedAgo(9 * hour)];
    const senderId = randomUUID();
    for (const one of many) await sentBy(one, senderId);
    const given = await acceptedAgo(7 * hour);
    await followUp({ ...providers, sentBy: ({ provider }) => providers.find(provider) }, { most: 2 });
    expect(asksOf(given)).toBe(1);
  });

  test('keeps nobody from being asked about where its sender is gone', async () => {
    const gone = await acceptedAgo(9 * hour);
    await sentBy(gone, randomUUID());
    await followUp();
    const { followedUpAt } = await told.messageOf(gone.messageId);
    expect([asksOf(gone), followedUpAt === null]).toEqual([0, false]);
  });
});
