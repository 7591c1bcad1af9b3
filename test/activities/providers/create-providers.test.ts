import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createProviders, type ProviderSettings } from '../../../activities/providers/create-providers.ts';
import type { OutgoingMessage } from '../../../activities/providers/contract.ts';

const resend = { apiKey: 're_x' };
const smtp = { url: 'smtp://127.0.0.1:9' };
const twilio = {
  accountSid: `AC${'0'.repeat(32)}`,
  authToken: 'x',
  sender: { from: 'Besked' },
  publicUrl: 'https://besked.example',
};
const sms: OutgoingMessage = { channel: 'sms', messageId: randomUUID(), to: '+46701740605', text: 'Hej' };

function create(settings: Partial<ProviderSettings> = {}) {
  return createProviders({ mailbox: { store: async () => {} }, ...settings });
}

describe('the providers of an installation', () => {
  it.each([
    ['nothing', {}, ['mailbox'], ['mailbox']],
    ['SMTP', { smtp }, ['smtp'], ['mailbox']],
    ['Resend and SMTP', { resend, smtp }, ['resend', 'smtp'], ['mailbox']],
    ['Twilio', { twilio }, ['mailbox'], ['twilio']],
  ] as const)('with %s set are tried in this order', (_name, settings, email, texts) => {
    const providers = create(settings);
    expect(providers.email.map(({ name }) => name)).toEqual(email);
    expect(providers.sms.map(({ name }) => name)).toEqual(texts);
    providers.close();
  });

  it('are found by the name that an attempt was stored with', () => {
    const providers = create({ resend });
    expect([providers.find('resend')?.name, providers.find('mailbox')?.name, providers.find('twilio')]).toEqual([
      'resend',
      'mailbox',
      undefined,
    ]);
  });
});

describe('the built-in mailbox', () => {
  it('accepts what it has stored, under our own id', async () => {
    const stored: [OutgoingMessage, number][] = [];
    const providers = create({
      mailbox: { store: async (message, at) => void stored.push([message, at]) },
      clock: () => 9,
    });
    expect(await providers.sms[0]?.send(sms)).toEqual({ kind: 'accepted', providerId: sms.messageId, at: 9 });
    expect(stored).toEqual([[sms, 9]]);
  });

  it('is tried again where it could not store', async () => {
    const providers = create({ mailbox: { store: () => Promise.reject(new TypeError('kim@example.test')) } });
    expect(await providers.sms[0]?.send(sms)).toEqual({
      kind: 'transient',
      code: 'mailbox/store',
      reason: 'The mailbox could not be written: TypeError',
    });
  });
});
