import { expect, test } from 'vitest';
import { busyUntil } from '../../../activities/delivery/busy-until.ts';
import type { Provider } from '../../../activities/providers/contract.ts';

const carriers: Record<string, Pick<Provider, 'longestCallMs'>> = { smtp: { longestCallMs: 60_000 }, resend: {} };
const providers = { find: (name: string) => carriers[name] as Provider | undefined };
const attempt = {
  attempt: 1,
  channel: 'email' as const,
  provider: 'smtp',
  startedAt: 1_000,
  outcome: null,
  code: null,
  to: null,
  providerId: null,
  senderId: null,
  sentAs: null,
};
const now = 500_000;

test.each([
  ['that may still be under way', attempt, 11_000, now + 50_000],
  ['that is over for certain', attempt, 61_000, null],
  ['with an outcome', { ...attempt, outcome: 'transient' }, 11_000, null],
  ['at a provider that takes a message once', { ...attempt, provider: 'resend' }, 11_000, null],
] as const)('an attempt %s', (_name, one, wall, expected) => {
  expect(busyUntil({ deliveries: [one] }, providers, { wall, now })).toBe(expected);
});
