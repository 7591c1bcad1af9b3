import { randomBytes, randomUUID } from 'node:crypto';
import type { Stage } from '../fire/stage.ts';

export type Posted = {
  readonly url: string;
  readonly body: string;
  readonly headers: Record<string, string>;
  readonly expected: number;
};

/** Two receipts of every message that was accepted, each three times, with one of twenty forged and one of twenty of nobody, in any order. */
export function mixOfReceipts({ peers: { resend, twilio }, web: { publicUrl } }: Stage): readonly Posted[] {
  const mail = (providerId: string, type: string, messageId?: string): Posted => ({
    url: `${publicUrl}/webhooks/resend`,
    ...resend.sign({ type, providerId, ...(messageId === undefined ? {} : { messageId }) }),
    expected: 204,
  });
  const text = (providerId: string, status: string, messageId: string): Posted => {
    const url = `${publicUrl}/webhooks/twilio/status?message=${messageId}`;
    return { url, ...twilio.sign({ providerId, status }, url), expected: 204 };
  };
  const genuine = [
    ...resend.accepted.flatMap(({ providerId }) => [
      mail(providerId, 'email.sent'),
      mail(providerId, 'email.delivered'),
    ]),
    ...twilio.accepted.flatMap(({ providerId, messageId = '' }) => [
      text(providerId, 'sent', messageId),
      text(providerId, 'delivered', messageId),
    ]),
  ];
  const share = Array.from({ length: Math.ceil(genuine.length / 20) });
  const ofNobody = share.map((_, index) =>
    index % 2 === 0
      ? mail(randomUUID(), 'email.bounced', randomUUID())
      : text(`SM${randomBytes(16).toString('hex')}`, 'undelivered', randomUUID()),
  );
  const forged = genuine.slice(0, share.length).map((one) => ({ ...one, body: `${one.body} `, expected: 401 }));
  return shuffled([...genuine, ...genuine, ...genuine, ...ofNobody, ...forged]);
}

function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
