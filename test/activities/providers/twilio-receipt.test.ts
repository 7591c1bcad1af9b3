import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTwilioNotice } from '../../../activities/providers/twilio-receipt.ts';
import { createTwilioFake, type TwilioFake } from '../../fakes/twilio.ts';

let fake: TwilioFake;
beforeAll(async () => {
  fake = await createTwilioFake();
});
afterAll(() => fake.close());

const messageId = randomUUID();
const providerId = `SM${randomBytes(16).toString('hex')}`;
const url = `https://besked.example/webhooks/twilio/status?message=${messageId}`;

function read(status: string, errorCode?: number) {
  const notice = { providerId, status, ...(errorCode === undefined ? {} : { errorCode }) };
  return readTwilioNotice({ ...fake.sign(notice, url), url, receivedAt: 5 }, fake.authToken);
}

describe('a notice from Twilio', () => {
  it('becomes a receipt with our message id', () => {
    expect(read('delivered')).toEqual({
      kind: 'receipt',
      receipt: {
        messageId,
        providerId,
        event: 'delivered',
        at: 5,
        eventId: `${providerId}/delivered`,
      },
    });
  });

  it.each([
    ['sent', undefined, 'sent', undefined],
    ['undelivered', 30005, 'undelivered', 'lost'],
    ['undelivered', 30003, 'undelivered', 'passing'],
    ['undelivered', 30007, 'undelivered', 'other'],
    // A phone out of reach, a landline, a filtered text: nobody has written STOP.
    ['undelivered', 30004, 'undelivered', 'other'],
    ['failed', 21610, 'failed', 'optedOut'],
    ['failed', 99999, 'failed', 'other'],
    ['canceled', undefined, 'failed', 'other'],
  ])('reads %s with %s', (status, code, event, failure) => {
    expect(read(status, code)).toMatchObject({
      kind: 'receipt',
      receipt: {
        event,
        ...(failure === undefined ? {} : { failure }),
        ...(code === undefined ? {} : { code: String(code) }),
      },
    });
  });

  it.each(['accepted', 'queued', 'sending', 'scheduled', 'received', 'constructor'])('ignores %s', (status) => {
    expect(read(status)).toEqual({ kind: 'ignored', event: status });
  });

  it('has the same event id when it is replayed, and another one for the next status', () => {
    expect(read('sent')).toEqual(read('sent'));
    expect(read('sent')).not.toMatchObject({ receipt: { eventId: `${providerId}/delivered` } });
  });
});

describe('a notice that is not Twilio’s', () => {
  it('is refused when signed with another token', () => {
    const signed = fake.sign({ providerId, status: 'delivered' }, url, 'another');
    expect(readTwilioNotice({ ...signed, url, receivedAt: 0 }, fake.authToken)).toMatchObject({ kind: 'forged' });
  });

  it('is refused when it was signed for another message’s address', () => {
    const signed = fake.sign({ providerId, status: 'delivered' }, url);
    expect(
      readTwilioNotice({ ...signed, url: url.replace(messageId, randomUUID()), receivedAt: 0 }, fake.authToken),
    ).toMatchObject({ kind: 'forged' });
  });

  it('is refused when a parameter was changed or added', () => {
    const { body, headers } = fake.sign({ providerId, status: 'failed' }, url);
    for (const changed of [
      body.replace('failed', 'delivered'),
      `${body}&ErrorCode=30005`,
      `${body}&MessageStatus=delivered`,
    ]) {
      expect(readTwilioNotice({ body: changed, headers, url, receivedAt: 0 }, fake.authToken)).toMatchObject({
        kind: 'forged',
      });
    }
  });

  it('is refused without a signature', () => {
    expect(readTwilioNotice({ body: 'MessageSid=SM1', headers: {}, url, receivedAt: 0 }, fake.authToken)).toMatchObject(
      { kind: 'forged' },
    );
  });
});
