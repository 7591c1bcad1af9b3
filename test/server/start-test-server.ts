import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { createApp } from '../../server/app.ts';
import { createAuth } from '../../server/auth/create-auth.ts';
import { createFirstAdministratorLink } from '../../server/auth/first-administrator.ts';
import { createDrawingChecks, type DrawingChecks } from '../../server/checking/create-drawing-checks.ts';
import { keepDeciding } from '../../server/batches/keep-deciding.ts';
import { createChangeFeed } from '../../server/changes/create-change-feed.ts';
import { keepImporting } from '../../server/imports/keep-importing.ts';
import { createMailCheck } from '../../server/mail-check/create-mail-check.ts';
import { createMetrics } from '../../server/operation/create-metrics.ts';
import type { Parts } from '../../server/parts.ts';
import { createRuns } from '../../server/runs.ts';
import { sendReset } from '../../server/staff-mail/send-reset.ts';
import { createReceiptReaders, createServersSenders } from '../../server/webhooks/create-receipt-readers.ts';
import { findFreePort } from '../../server/launcher/ports.ts';
import { type CredentialKeys, credentialKeysOf } from '../../activities/providers/senders/credential-keys.ts';
import { createSharedRate, type RateLimits } from '../../activities/providers/shared-rate.ts';
import { createDatabase } from '../../prisma/client.ts';
import { createPool } from '../../prisma/pool.ts';
import { createTestDatabase } from '../setup/test-database.ts';

/** What a mail server of one's own shows. */
export const inboundSecret = 'a-secret-of-mail-servers-with-32-characters';
export const secret = 'a-secret-of-the-tests-with-32-characters';

// oxlint-disable-next-line typescript/no-explicit-any -- tests reach into bodies whose schemas the server has checked
export type Answer = { readonly status: number; readonly body: any; readonly headers: Headers; readonly text: string };
export type Client = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>;

/** A server on a database of its own, over real HTTP; Temporal does not answer unless an address is given. */
export async function startTestServer(
  options: {
    temporalAddress?: string;
    rateLimit?: boolean;
    checks?: DrawingChecks;
    importPauseMs?: number;
    /** A gate before PostgreSQL. */
    databasePort?: number;
    /** Fakes in the place of providers that nobody may reach from a test. */
    resend?: { apiKey: string; baseUrl: string; webhookSecret?: string };
    /** Where those that organisations set themselves are reached. */
    providerUrls?: { resend?: string; twilio?: string };
    credentialKeys?: CredentialKeys;
    limits?: RateLimits;
    nameServers?: readonly string[];
    trustedProxies?: readonly string[];
    checksMail?: boolean;
    mailHosts?: 'any' | 'public';
    /** No provider at all: everything goes to the built-in mailbox. */
    mailboxOnly?: boolean;
    /** The folder of a built editor. */
    editorFolder?: string;
  } = {},
) {
  const { url: directUrl, database: direct, asOwner, drop } = await createTestDatabase();
  const databaseUrl = options.databasePort ? throughPort(directUrl, options.databasePort) : directUrl;
  const database = options.databasePort ? createDatabase(databaseUrl) : direct;
  const port = await findFreePort();
  const publicUrl = `http://localhost:${port}`;
  const environment = {
    publicUrl,
    secret,
    resend: { apiKey: 're_test', webhookSecret: `whsec_${Buffer.from('0123456789abcdef01234567').toString('base64')}` },
    inbound: { address: 'svar@in.example.test', secret: inboundSecret },
    providerUrls: options.providerUrls ?? {},
    credentialKeys: options.credentialKeys ?? credentialKeysOf({ secret }),
    senderDomains: ['region.example.com'],
    smsSenders: ['Region'],
    // Nobody answers there, and at once.
    nameServers: options.nameServers ?? ['127.0.0.1:9'],
    ...(options.trustedProxies ? { trustedProxies: options.trustedProxies } : {}),
    mailHosts: options.mailHosts ?? ('any' as const),
    twilio: { accountSid: `AC${'0'.repeat(32)}`, authToken: 'token', sender: { from: 'Besked' }, publicUrl },
  };
  const pool = createPool(databaseUrl, 2);
  const runs = createRuns({ address: options.temporalAddress ?? '127.0.0.1:1', namespace: 'default' });
  const changes = createChangeFeed(database);
  const log = pino({ level: process.env['TEST_LOG'] ?? 'silent' });
  const nudgeRelay = () => undefined;
  // Unless a test is about the pause, an import goes on when it is asked for alone.
  const imports = keepImporting({ database, log, nudgeRelay }, options.importPauseMs ?? 3_600_000);
  const providers = createReceiptReaders(
    options.mailboxOnly ? {} : { ...environment, ...(options.resend ? { resend: options.resend } : {}) },
  );
  const senders = createServersSenders(pool, providers, environment);
  const rate = createSharedRate(pool, options.limits ?? {});
  const batches = keepDeciding({ database, senders, log, nudgeRelay }, options.importPauseMs ?? 3_600_000);
  const parts: Parts = {
    environment,
    database,
    pool,
    nudgeRelay,
    imports,
    batches,
    auth: createAuth(database, {
      ...environment,
      rateLimit: options.rateLimit ?? false,
      sendReset: (reset) => sendReset({ database, providers, senders, rate, environment }, reset),
    }),
    runs,
    providers,
    senders,
    rate,
    changes,
    mailCheck: createMailCheck({ isOn: options.checksMail ?? false, nameServers: environment.nameServers }),
    checks: options.checks ?? createDrawingChecks(({ message }) => log.error(message)),
    metrics: createMetrics(database),
    log,
    editorFolder: options.editorFolder ?? join(tmpdir(), 'no-editor-here'),
    checkAnswers: true,
  };
  const app = createApp(parts);
  const server = createServer(app).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...parts,
    app,
    address,
    databaseUrl,
    asOwner,
    as: (cookie: string) => createClient(address, publicUrl, { cookie }),
    withKey: (key: string) => createClient(address, publicUrl, { authorization: `Bearer ${key}` }),
    nobody: createClient(address, publicUrl, {}),
    async stop() {
      changes.stop();
      server.closeAllConnections();
      server.close();
      await imports.stop();
      await batches.stop();
      await parts.checks.stop();
      await runs.close();
      senders.close();
      await pool.end();
      await database.$disconnect();
      await drop();
    },
  };
}

function throughPort(databaseUrl: string, port: number): string {
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${port}`;
  return url.href;
}

export type TestServer = Awaited<ReturnType<typeof startTestServer>>;

function createClient(address: string, publicUrl: string, own: Record<string, string>): Client {
  return async (method, path, body, headers = {}) => {
    const isRaw = typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(address + path, {
      method,
      redirect: 'manual',
      headers: {
        origin: publicUrl,
        'accept-language': 'en',
        ...own,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw ? (body as string) : JSON.stringify(body) }),
    });
    const text = await response.text();
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      parsed = undefined;
    }
    return { status: response.status, body: parsed, headers: response.headers, text };
  };
}

export const password = 'a long enough password';

/** Makes the first administrator by the one-time link and signs in; answers the client and who it is. */
export async function signInFirst(
  server: TestServer,
): Promise<{ client: Client; userId: string; organisationId: string }> {
  const link = await createFirstAdministratorLink(server.database, server.environment.publicUrl);
  const token = link?.split('/').at(-1);
  const email = 'anna@example.se';
  const made = await server.nobody('POST', '/api/v1/first-administrator', {
    token,
    name: 'Anna Administratör',
    email,
    password,
    organisation: 'Region Exempel',
    language: 'en',
  });
  if (made.status !== 201) throw new Error(made.text);
  const client = await signIn(server, email);
  const { body } = await client('GET', '/api/v1/me');
  return { client, userId: body.userId, organisationId: body.organisation.id };
}

export async function signIn(server: TestServer, email: string, word = password): Promise<Client> {
  const answer = await server.nobody('POST', '/api/auth/sign-in/email', { email, password: word });
  if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return server.as(cookies.join('; '));
}
