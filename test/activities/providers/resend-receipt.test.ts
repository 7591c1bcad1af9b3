import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readResendNotice } from '../../../activities/providers/resend-receipt.ts';
import { createResendFake, type ResendFake, type ResendNotice, type SignOptions } from '../../fakes/resend.ts';

let fake: ResendFake;
beforeAll(async () => {
  fake = await createResendFake();
});
afterAll(() => fake.close());

const url = 'https://besked.example/webhooks/resend';
const delivered: ResendNotice = {
  type: 'email.delivered',
  providerId: randomUUID(),
  messageId: randomUUID(),
  at: new Date('2026-03-02T09:00:00Z'),
};

function read(event: ResendNotice, options?: SignOptions) {
  return readResendNotice({ ...fake.sign(event, options), url, receivedAt: 5 }, fake.webhookSecret);
}

describe('a notice from Resend', () => {
  it('becomes a receipt with our message id', () => {
    expect(read(delivered, { eventId: 'msg_1' })).toEqual({
      kind: 'receipt',
      receipt: {
        messageId: delivered.messageId,
        providerId: delivered.providerId,
        event: 'delivered',
        at: Date.parse('2026-03-02T09:00:00Z'),
        eventId: 'msg_1',
      },
    });
  });

  it.each([
    ['email.sent', undefined, 'sent', undefined],
    ['email.delivery_delayed', undefined, 'delayed', undefined],
    ['email.bounced', { type: 'Permanent', subType: 'NoEmail' }, 'bounced', 'lost'],
    ['email.bounced', { type: 'Permanent', subType: 'SomethingNew' }, 'bounced', 'lost'],
    ['email.bounced', { type: 'Permanent', subType: 'Suppressed' }, 'bounced', 'lost'],
    ['email.bounced', { type: 'Transient', subType: 'MailboxFull' }, 'bounced', 'other'],
    ['email.bounced', undefined, 'bounced', 'other'],
    ['email.complained', undefined, 'complained', undefined],
    ['email.suppressed', undefined, 'suppressed', 'lost'],
    ['email.failed', undefined, 'failed', 'other'],
  ])('reads %s %o', (type, bounce, event, failure) => {
    expect(read({ ...delivered, type, ...(bounce ? { bounce } : {}) })).toMatchObject({
      kind: 'receipt',
      receipt: { event, ...(failure === undefined ? {} : { failure }) },
    });
  });

  it.each(['email.opened', 'email.clicked', 'email.scheduled', 'contact.created', 'toString'])('ignores %s', (type) => {
    expect(read({ ...delivered, type })).toEqual({ kind: 'ignored', event: type });
  });

  it.each(['email.sent', 'email.delivered', 'email.bounced'])('ignores %s of mail that is not ours', (type) => {
    const { messageId: _, ...strange } = delivered;
    expect(read({ ...strange, type })).toEqual({ kind: 'ignored', event: type });
    expect(read({ ...strange, type, messageId: 'order-7' })).toEqual({ kind: 'ignored', event: type });
  });

  it('keeps its id when it is delivered again, so that storing it twice is seen', () => {
    const [first, second] = [read(delivered, { eventId: 'msg_7' }), read(delivered, { eventId: 'msg_7' })];
    expect(second).toEqual(first);
  });
});

describe('a notice that is not Resend’s', () => {
  it('is refused when signed with another secret', () => {
    expect(
      read(delivered, { secret: `whsec_${Buffer.from('another secret, quite').toString('base64')}` }),
    ).toMatchObject({ kind: 'forged' });
  });

  it.each([-6, 6])('is refused when it was signed %i minutes from now', (minutes) => {
    expect(read(delivered, { signedAt: new Date(Date.now() + minutes * 60_000) })).toMatchObject({ kind: 'forged' });
  });

  it('is believed up to five minutes', () => {
    expect(read(delivered, { signedAt: new Date(Date.now() - 290_000) })).toMatchObject({ kind: 'receipt' });
  });

  it('is refused when a byte of its body was changed', () => {
    const { body, headers } = fake.sign(delivered);
    expect(
      readResendNotice(
        { body: body.replace('delivered', 'bounced__'), headers, url, receivedAt: 0 },
        fake.webhookSecret,
      ),
    ).toMatchObject({ kind: 'forged' });
  });

  it('is refused without a signature, and where no secret is set', () => {
    const { body, headers } = fake.sign(delivered);
    expect(readResendNotice({ body, headers: {}, url, receivedAt: 0 }, fake.webhookSecret)).toMatchObject({
      kind: 'forged',
    });
    expect(readResendNotice({ body, headers, url, receivedAt: 0 }, undefined)).toMatchObject({ kind: 'forged' });
  });
});
