import { once } from 'node:events';
import { createSharedRate } from '../../../activities/providers/shared-rate.ts';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import pino from 'pino';
import { credentialKeysOf } from '../../../activities/providers/senders/credential-keys.ts';
import { createDatabase } from '../../../prisma/client.ts';
import { createPool } from '../../../prisma/pool.ts';
import { createApp } from '../../../server/app.ts';
import { createAuth } from '../../../server/auth/create-auth.ts';
import { createChangeFeed } from '../../../server/changes/create-change-feed.ts';
import { createDrawingChecks } from '../../../server/checking/create-drawing-checks.ts';
import { findFreePort } from '../../../server/launcher/ports.ts';
import { createMetrics } from '../../../server/operation/create-metrics.ts';
import type { Parts } from '../../../server/parts.ts';
import { createRuns } from '../../../server/runs.ts';
import { createReceiptReaders, createServersSenders } from '../../../server/webhooks/create-receipt-readers.ts';
import { candidateLink } from '../../../activities/candidate-link.ts';

export type Web = {
  readonly environment: Parts['environment'];
  readonly publicUrl: string;
  readonly pageLink: (pageKey: string) => string;
  readonly stop: () => Promise<void>;
};

type Given = {
  readonly databaseUrl: string;
  readonly nudgeRelay: () => void;
  readonly resend?: NonNullable<Parts['environment']['resend']>;
  readonly twilio?: Pick<NonNullable<Parts['environment']['twilio']>, 'accountSid' | 'authToken' | 'baseUrl'>;
  /** The folder of a built editor; without one no page but the candidates' is there. */
  readonly editorFolder?: string;
};

const rests = { nudge: () => undefined, stop: async () => undefined };
const secret = 'a-secret-of-a-benchmark-with-32-characters';

/** The product's server over HTTP without what it does by itself: for receipts, candidates' pages and, with an editor, whoever works with it. */
export async function startWeb({
  databaseUrl,
  nudgeRelay,
  resend,
  twilio,
  editorFolder = tmpdir(),
}: Given): Promise<Web> {
  const port = await findFreePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const environment = {
    ...{ publicUrl, secret },
    ...(resend ? { resend } : {}),
    ...(twilio ? { twilio: { ...twilio, publicUrl, sender: { from: 'Besked' } } } : {}),
    ...{
      providerUrls: {},
      credentialKeys: credentialKeysOf({ secret }),
      senderDomains: [],
      smsSenders: [],
      nameServers: [],
      mailHosts: 'any' as const,
    },
  };
  const database = createDatabase(databaseUrl, 15);
  const pool = createPool(databaseUrl, 5);
  const changes = createChangeFeed(database);
  const checks = createDrawingChecks(({ message }) => console.error(message));
  const providers = createReceiptReaders(environment);
  const parts: Parts = {
    ...{ environment, database, pool, nudgeRelay, changes, checks, providers },
    mailCheck: async () => new Set(),
    senders: createServersSenders(pool, providers, environment),
    rate: createSharedRate(pool, {}),
    imports: rests,
    batches: rests,
    auth: createAuth(database, environment),
    runs: createRuns({ address: '127.0.0.1:1', namespace: 'default' }),
    metrics: createMetrics(database),
    log: pino({ level: 'silent' }),
    editorFolder,
  };
  const server = createServer(createApp(parts)).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    environment,
    publicUrl,
    pageLink: (pageKey) => candidateLink(pageKey, { publicUrl, secret }),
    async stop() {
      changes.stop();
      server.closeAllConnections();
      server.close();
      await Promise.all([checks.stop(), pool.end(), database.$disconnect()]);
    },
  };
}
