import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface MailPeer {
  url: string;
  /** How many different messages were accepted, how many requests came, and when each message was first accepted. */
  readonly accepted: number;
  readonly requests: number;
  acceptedAt: (messageId: string) => number | undefined;
  /** Resolves once so many more messages were accepted. */
  after: (messages: number) => Promise<void>;
  close(): Promise<void>;
}

/**
 * The part of Resend that a benchmark needs, on loopback: accepts `POST /emails`, honours Idempotency-Key.
 * It checks nothing (test/fakes/ does), so that its own work does not hide what is measured.
 */
export async function createMailPeer(latencyMs = 0): Promise<MailPeer> {
  const accepted = new Map<string, { id: string; at: number }>();
  let requests = 0;
  const awaited = new Map<number, () => void>();
  const server = createServer((request, response) => {
    requests += 1;
    const key = String(request.headers['idempotency-key'] ?? randomUUID());
    request.resume().on('end', () => {
      const entry = accepted.get(key) ?? { id: randomUUID(), at: Date.now() };
      accepted.set(key, entry);
      awaited.get(accepted.size)?.();
      awaited.delete(accepted.size);
      const answer = () =>
        response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ id: entry.id }));
      if (latencyMs > 0) setTimeout(answer, latencyMs);
      else answer();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get accepted() {
      return accepted.size;
    },
    get requests() {
      return requests;
    },
    acceptedAt: (messageId) => accepted.get(messageId)?.at,
    after: (messages) => new Promise((resolve) => awaited.set(accepted.size + messages, resolve)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
