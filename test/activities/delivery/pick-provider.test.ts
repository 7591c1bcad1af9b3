import { expect, test } from 'vitest';
import { pickProvider } from '../../../activities/delivery/pick-provider.ts';
import type { Provider } from '../../../activities/providers/contract.ts';
import type { Providers } from '../../../activities/providers/create-providers.ts';

const now = Date.UTC(2026, 10, 28, 9);
const account = (id: string) => ({ name: 'smtp', own: { id } }) as unknown as Provider;
const [removed, carrier] = [account('removed'), account('carrier')];
const providers: Providers = {
  ...{ email: [carrier], sms: [], find: () => carrier, close: () => undefined },
  sentBy: ({ senderId }) => [removed, carrier].find(({ own }) => own?.id === senderId),
};
const triedAs = (outcome: string, code: string | null) =>
  ({
    firstAttemptAt: now - 1_000,
    deliveries: [
      { attempt: 1, channel: 'email', provider: 'smtp', senderId: 'removed', outcome, code, startedAt: now - 1_000 },
    ],
  }) as unknown as Parameters<typeof pickProvider>[1];

test('who only asked for patience is not waited for once it carries nothing any more', () => {
  expect(pickProvider(providers, triedAs('transient', 'smtp/waiting'), { channel: 'email', now })).toBe(carrier);
});

test('who may have the message keeps it, also once it carries nothing any more', () => {
  expect(pickProvider(providers, triedAs('unclear', null), { channel: 'email', now })).toBe(removed);
});
