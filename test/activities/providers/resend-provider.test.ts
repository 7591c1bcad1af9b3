import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmailMessage, Provider } from '../../../activities/providers/contract.ts';
import { createResendProvider, RESEND_KEY_LIFE_MS } from '../../../activities/providers/resend-provider.ts';
import { createResendFake, type ResendFake } from '../../fakes/resend.ts';

let fake: ResendFake;
let provider: Provider;
let now: number;

beforeEach(async () => {
  now = Date.parse('2026-03-02T09:00:00Z');
  fake = await createResendFake();
  provider = createResendProvider(
    { apiKey: fake.apiKey, baseUrl: fake.url, webhookSecret: fake.webhookSecret, timeoutMs: 1_500 },
    () => now,
  );
});

afterEach(async () => {
  expect(fake.violations).toEqual([]);
  await fake.close();
});

function mail(more: Partial<EmailMessage> = {}): EmailMessage {
  return {
    channel: 'email',
    messageId: randomUUID(),
    to: 'kim@example.test',
    from: 'Jobb <jobb@example.test>',
    subject: 'Tack',
    text: 'Tack för din ansökan',
    html: '<p>Tack</p>',
    ...more,
  };
}

describe('sending by Resend', () => {
  it('is accepted with Resend’s id, by a request that the specification allows', async () => {
    const thread = '<thread.1@example.test>';
    const message = mail({
      thread,
      replyTo: 'kontakt@example.test',
      calendar: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n',
    });
    const outcome = await provider.send(message);
    expect(outcome).toEqual({ kind: 'accepted', providerId: fake.accepted[0]?.providerId, at: now });
    const sent = JSON.parse(fake.requests[0]?.rawBody ?? '');
    expect(sent).toMatchObject({
      to: ['kim@example.test'],
      reply_to: 'kontakt@example.test',
      headers: { 'Auto-Submitted': 'auto-generated', 'In-Reply-To': thread, References: thread },
      tags: [{ name: 'message', value: message.messageId }],
    });
    expect(sent.attachments[0]).toMatchObject({
      filename: 'invitation.ics',
      content_type: 'text/calendar; charset=utf-8; method=REQUEST',
    });
    expect(Buffer.from(sent.attachments[0].content, 'base64').toString()).toBe(message.calendar);
  });

  it('says where a mail is declined by one press, of those alone that can be declined', async () => {
    const unsubscribe = 'https://besked.example/c/no-surveys/a.b';
    for (const more of [{ unsubscribe }, {}]) await provider.send(mail(more));
    const [survey, answer] = fake.requests.slice(-2).map(({ rawBody }) => JSON.parse(rawBody).headers);
    expect(survey).toMatchObject({
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
    expect(Object.keys(answer).filter((name) => /^list-/i.test(name))).toEqual([]);
  });

  it('sends the same message twice and has it carried once', async () => {
    const message = mail();
    const [first, second] = [await provider.send(message), await provider.send(message)];
    expect(second).toEqual(first);
    expect(fake.countByMessage().get(message.messageId)).toBe(1);
  });

  it('has it carried once when two attempts run side by side', async () => {
    const message = mail();
    fake.next({ kind: 'slow', ms: 100 });
    const outcomes = await Promise.all([provider.send(message), provider.send(message)]);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['accepted', 'transient']);
    expect(fake.countByMessage().get(message.messageId)).toBe(1);
  });

  it('refuses another text under the same id', async () => {
    const message = mail();
    await provider.send(message);
    expect(await provider.send({ ...message, text: 'Något annat' })).toMatchObject({
      kind: 'permanent',
      code: 'invalid_idempotent_request',
      scope: 'content',
    });
  });

  it.each([
    [
      'a rate limit',
      { status: 429, code: 'rate_limit_exceeded', retryAfter: '7' },
      { kind: 'transient', retryAfterMs: 7000 },
    ],
    [
      'a rate limit that names no wait',
      { status: 429, code: 'rate_limit_exceeded' },
      { kind: 'transient', retryAfterMs: 60_000 },
    ],
    ['a day’s quota', { status: 429, code: 'daily_quota_exceeded' }, { kind: 'transient', retryAfterMs: 3_600_000 }],
    ['a month’s quota', { status: 429, code: 'monthly_quota_exceeded' }, { kind: 'permanent', scope: 'configuration' }],
    ['the same key in flight', { status: 409, code: 'concurrent_idempotent_requests' }, { kind: 'transient' }],
    ['a wrong API key', { status: 403, code: 'invalid_api_key' }, { kind: 'permanent', scope: 'configuration' }],
    [
      'a domain that is not verified',
      { status: 403, code: 'validation_error' },
      { kind: 'permanent', scope: 'configuration', code: 'validation_error/domain' },
    ],
    [
      'a bad address',
      { status: 422, code: 'validation_error', message: 'Invalid `to` field.' },
      { kind: 'permanent', scope: 'address' },
    ],
    [
      'a bad sender',
      { status: 422, code: 'validation_error', message: 'Invalid `from` field.' },
      { kind: 'permanent', scope: 'configuration', code: 'validation_error/from' },
    ],
    [
      'a bad field',
      { status: 422, code: 'validation_error', message: 'Invalid `html` field.' },
      { kind: 'permanent', scope: 'content' },
    ],
    ['a failure at Resend', { status: 500, code: 'application_error' }, { kind: 'unclear' }],
    ['an unknown error', { status: 418, code: 'teapot' }, { kind: 'permanent', scope: 'content', code: 'http/418' }],
    [
      'an error named like a property of every object',
      { status: 400, code: 'constructor' },
      { kind: 'permanent', code: 'http/400' },
    ],
  ])('classes %s', async (_name, refusal, outcome) => {
    fake.next({ kind: 'refuse', ...refusal });
    expect(await provider.send(mail())).toMatchObject(outcome);
    expect(fake.accepted).toEqual([]);
  });

  it.each(['hang', 'cutOff', 'acceptThenHang', 'acceptThenCutOff', 'acceptThenGarble'] as const)(
    'does not know the outcome after %s',
    async (kind) => {
      fake.next({ kind });
      expect(await provider.send(mail())).toMatchObject({ kind: 'unclear' });
    },
  );

  it('does not know the outcome where nobody listens', async () => {
    const nobody = createResendProvider({ apiKey: 're_x', baseUrl: 'http://127.0.0.1:9' });
    expect(await nobody.send(mail())).toMatchObject({ kind: 'unclear' });
  });

  it('says nothing of the recipient in any outcome', async () => {
    fake.next({
      kind: 'refuse',
      status: 422,
      code: 'validation_error',
      message: 'Invalid `to` field: kim@example.test',
    });
    expect(JSON.stringify(await provider.send(mail()))).not.toContain('kim');
  });

  it('carries no text messages', async () => {
    expect(
      await provider.send({ channel: 'sms', messageId: randomUUID(), to: '+46701740605', text: 'Hej' }),
    ).toMatchObject({ kind: 'permanent', scope: 'channel' });
  });
});

describe('looking up at Resend', () => {
  it('finds what was accepted before the connection broke, without carrying it again', async () => {
    const message = mail();
    fake.next({ kind: 'acceptThenCutOff' });
    await provider.send(message);
    expect(await provider.lookUp?.({ message, firstTriedAt: now })).toEqual({
      kind: 'accepted',
      providerId: fake.accepted[0]?.providerId,
      event: null,
    });
    expect(fake.countByMessage().get(message.messageId)).toBe(1);
  });

  it('sends it once where it was never accepted', async () => {
    const message = mail();
    fake.next({ kind: 'cutOff' });
    await provider.send(message);
    expect(await provider.lookUp?.({ message, firstTriedAt: now })).toMatchObject({ kind: 'accepted' });
    expect(fake.countByMessage().get(message.messageId)).toBe(1);
  });

  it('says that it was not accepted where Resend refuses it', async () => {
    const message = mail({ to: 'nonsense' });
    expect(await provider.lookUp?.({ message, firstTriedAt: now })).toEqual({ kind: 'notFound' });
  });

  it('asks nothing once the key is forgotten', async () => {
    const firstTriedAt = now;
    now += RESEND_KEY_LIFE_MS + 1;
    expect(await provider.lookUp?.({ message: mail(), firstTriedAt })).toMatchObject({ kind: 'unknown' });
    expect(fake.requests).toEqual([]);
  });

  it('answers the last event by id', async () => {
    const message = mail();
    await provider.send(message);
    const providerId = fake.accepted[0]?.providerId as string;
    fake.setLastEvent(providerId, 'delivered');
    const query = { message, providerId, firstTriedAt: 0 };
    expect(await provider.lookUp?.(query)).toEqual({ kind: 'accepted', providerId, event: 'delivered' });
    fake.setLastEvent(providerId, 'bounced');
    // Why is told by its receipt alone, so the address is not given up.
    expect(await provider.lookUp?.(query)).toMatchObject({
      kind: 'failed',
      providerId,
      outcome: { kind: 'permanent', scope: 'channel' },
    });
  });
});
