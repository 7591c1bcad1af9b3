import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Provider, SmsMessage } from '../../../activities/providers/contract.ts';
import { SETTLING_MS } from '../../../activities/providers/twilio-look-up.ts';
import { createTwilioProvider } from '../../../activities/providers/twilio-provider.ts';
import { createTwilioFake, type TwilioFake } from '../../fakes/twilio.ts';

let fake: TwilioFake;
let provider: Provider;
let now: number;

beforeEach(async () => {
  now = Date.now();
  fake = await createTwilioFake();
  provider = create();
});

afterEach(async () => {
  expect(fake.violations).toEqual([]);
  await fake.close();
});

function create(more: Partial<Parameters<typeof createTwilioProvider>[0]> = {}): Provider {
  const { accountSid, authToken, url } = fake;
  return createTwilioProvider(
    {
      accountSid,
      authToken,
      baseUrl: url,
      sender: { from: 'Besked' },
      publicUrl: 'https://besked.example',
      timeoutMs: 1_500,
      ...more,
    },
    () => now,
  );
}

function sms(more: Partial<SmsMessage> = {}): SmsMessage {
  return {
    channel: 'sms',
    messageId: randomUUID(),
    to: '+46701740605',
    text: 'Hej! Du hör av oss senast på fredag.',
    ...more,
  };
}

describe('sending by Twilio', () => {
  it('is accepted with Twilio’s id, by a request that the specification allows', async () => {
    const message = sms({ validForSeconds: 3600 });
    expect(await provider.send(message)).toEqual({
      kind: 'accepted',
      providerId: fake.accepted[0]?.providerId,
      at: now,
    });
    expect(fake.accepted[0]).toMatchObject({
      messageId: message.messageId,
      to: message.to,
      from: 'Besked',
      body: message.text,
      validityPeriod: '3600',
    });
    expect(fake.accepted[0]?.statusCallback).toBe(
      `https://besked.example/webhooks/twilio/status?message=${message.messageId}`,
    );
  });

  it('keeps what Twilio calls a message that is lost at once, so that it proves no other attempt', async () => {
    fake.loseNext(30_007);
    const outcome = await provider.send(sms());
    expect(outcome).toMatchObject({ kind: 'permanent', code: '30007', providerId: fake.accepted[0]?.providerId });
  });

  it('sends by a messaging service', async () => {
    const messagingServiceSid = `MG${'a'.repeat(32)}`;
    await create({ sender: { messagingServiceSid } }).send(sms());
    expect(fake.accepted[0]).toMatchObject({ service: messagingServiceSid, from: null });
  });

  it.each([
    [0, '6'],
    [100_000, '36000'],
    [61.7, '61'],
  ])('keeps %i seconds of validity within what Twilio takes', async (validForSeconds, expected) => {
    await provider.send(sms({ validForSeconds }));
    expect(fake.accepted[0]?.validityPeriod).toBe(expected);
  });

  it.each([
    ['a bad number', { status: 400, code: 21211 }, { kind: 'permanent', scope: 'address', code: '21211' }],
    ['a landline', { status: 400, code: 21635 }, { kind: 'permanent', scope: 'address' }],
    ['a recipient who opted out', { status: 400, code: 21610 }, { kind: 'permanent', scope: 'address' }],
    ['a country that is not switched on', { status: 400, code: 21408 }, { kind: 'permanent', scope: 'configuration' }],
    ['wrong credentials', { status: 401, code: 20003 }, { kind: 'permanent', scope: 'configuration' }],
    ['too long a text', { status: 400, code: 21617 }, { kind: 'permanent', scope: 'content' }],
    ['too many calls', { status: 429, code: 20429, retryAfter: '3' }, { kind: 'transient', retryAfterMs: 3000 }],
    ['the day’s limit', { status: 429, code: 63038 }, { kind: 'transient', retryAfterMs: 3_600_000 }],
    ['an unknown code with 429', { status: 429, code: 99999 }, { kind: 'transient', code: '99999' }],
    ['an unknown code with 400', { status: 400, code: 99998 }, { kind: 'permanent', scope: 'content', code: '99998' }],
    ['a failure at Twilio', { status: 500, code: 20500 }, { kind: 'unclear' }],
    ['a 503 whatever its code', { status: 503, code: 21211 }, { kind: 'unclear' }],
  ])('classes %s', async (_name, refusal, outcome) => {
    fake.next({ kind: 'refuse', ...refusal });
    expect(await provider.send(sms())).toMatchObject(outcome);
    expect(fake.accepted).toEqual([]);
  });

  it.each(['hang', 'cutOff', 'acceptThenHang', 'acceptThenCutOff', 'acceptThenGarble'] as const)(
    'does not know the outcome after %s',
    async (kind) => {
      fake.next({ kind });
      expect(await provider.send(sms())).toMatchObject({ kind: 'unclear' });
    },
  );

  it('never tries again by itself', async () => {
    fake.next({ kind: 'refuse', status: 429, code: 20429 });
    await provider.send(sms());
    expect(fake.requests).toHaveLength(1);
  });

  it('knows that nothing was sent where nobody listens', async () => {
    expect(await create({ baseUrl: 'http://127.0.0.1:9' }).send(sms())).toMatchObject({
      kind: 'transient',
      code: 'ECONNREFUSED',
    });
  });

  it('says nothing of the recipient in any outcome', async () => {
    fake.next({
      kind: 'refuse',
      status: 400,
      code: 21211,
      message: "The 'To' number +46701740605 is not a valid phone number",
    });
    expect(JSON.stringify(await provider.send(sms()))).not.toContain('46701740605');
  });
});

describe('looking up at Twilio', () => {
  it('finds what was accepted before the answer was lost', async () => {
    const message = sms();
    fake.next({ kind: 'acceptThenHang' });
    await provider.send(message);
    fake.setStatus(fake.accepted[0]?.providerId as string, 'delivered');
    expect(await provider.lookUp?.({ message, firstTriedAt: now })).toEqual({
      kind: 'accepted',
      providerId: fake.accepted[0]?.providerId,
      event: 'delivered',
    });
  });

  it('says that it was not accepted, once the list has had time to fill', async () => {
    const message = sms();
    fake.next({ kind: 'cutOff' });
    await provider.send(message);
    expect(await provider.lookUp?.({ message, firstTriedAt: now - 1000 })).toMatchObject({ kind: 'unknown' });
    expect(await provider.lookUp?.({ message, firstTriedAt: now - SETTLING_MS })).toEqual({ kind: 'notFound' });
  });

  it('takes neither another text, nor another number, nor a twin that is known to be another message', async () => {
    const message = sms();
    await provider.send(sms({ text: 'En annan text' }));
    await provider.send(sms({ to: '+46701740606' }));
    await provider.send(sms());
    const twin = fake.accepted[2]?.providerId as string;
    expect(await provider.lookUp?.({ message, firstTriedAt: now - SETTLING_MS, otherProviderIds: [twin] })).toEqual({
      kind: 'notFound',
    });
  });

  it('does not take an older message with the same text', async () => {
    const message = sms();
    await provider.send(message);
    const [sent] = fake.accepted;
    if (sent) sent.at = now - 3_600_000;
    expect(await provider.lookUp?.({ message, firstTriedAt: now - SETTLING_MS })).toEqual({ kind: 'notFound' });
  });

  it('does not know where the list cannot be read', async () => {
    await fake.close();
    expect(await provider.lookUp?.({ message: sms(), firstTriedAt: 0 })).toMatchObject({ kind: 'unknown' });
  });
});
