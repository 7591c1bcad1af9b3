import type { MailPeer } from '../mail-peer.ts';
import { until } from '../floor/in-parallel.ts';

/** Resolves once the provider has accepted so many messages in all. */
export function acceptedUntil(peer: MailPeer, messages: number): Promise<void> {
  return until(async () => peer.accepted >= messages, messages * 1_000 + 120_000);
}
