import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import pino from 'pino';
import { createSharedRate } from '../activities/providers/shared-rate.ts';
import { createDatabase } from '../prisma/client.ts';
import { createApp } from './app.ts';
import { createAuth } from './auth/create-auth.ts';
import { keepClosing } from './closing/keep-closing.ts';
import { keepLookingAlike } from './doubles/keep-looking-alike.ts';
import { keepDeciding } from './batches/keep-deciding.ts';
import { createDrawingChecks } from './checking/create-drawing-checks.ts';
import { createChangeFeed } from './changes/create-change-feed.ts';
import { EnvironmentError, loadEnvironmentFile, readEnvironment } from './environment.ts';
import { keepImporting } from './imports/keep-importing.ts';
import { createMailCheck } from './mail-check/create-mail-check.ts';
import { createMetrics } from './operation/create-metrics.ts';
import { keepTelling } from './notices/keep-telling.ts';
import { keepTellingOfActs } from './operation/tell-of-acts.ts';
import { keepSweeping } from './operation/keep-sweeping.ts';
import { warnOfRole } from './operation/warn-of-role.ts';
import { warnOfSecret } from './operation/warn-of-secret.ts';
import { keepPageMessages } from './page-messages/keep-page-messages.ts';
import type { Parts } from './parts.ts';
import { createReceiptReaders, createServersSenders } from './webhooks/create-receipt-readers.ts';
import { createPool } from '../prisma/pool.ts';
import { keepFollowingUp } from './relay/keep-following-up.ts';
import { keepSentinel } from './relay/keep-sentinel.ts';
import { reconcile } from './relay/reconcile.ts';
import { startRelay } from './relay/start-relay.ts';
import { createRuns } from './runs.ts';
import { keepSurveying } from './surveys/keep-surveying.ts';
import { sendReset } from './staff-mail/send-reset.ts';

const stopsWithinMs = 9_000;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : 'unknown');

/** Starts one server and answers how to stop it: requests end, then everything that it holds. */
export async function startServer(
  environment = readEnvironment(),
): Promise<{ port: number; stop: () => Promise<void> }> {
  const log = pino({ level: environment.logLevel, base: { part: 'server' }, timestamp: pino.stdTimeFunctions.isoTime });
  const database = createDatabase(environment.databaseUrl, 15);
  void warnOfRole({ database, log });
  const runs = createRuns(environment.temporal);
  const changes = createChangeFeed(database);
  const providers = createReceiptReaders(environment);
  const pool = createPool(environment.databaseUrl, 5);
  void warnOfSecret({ pool, environment, log });
  const senders = createServersSenders(pool, providers, environment);
  const rate = createSharedRate(pool, environment.limits);
  const report = (error: unknown) => log.warn({ error: messageOf(error) }, 'the relay waits');
  const watchOver = async (client: Client) => {
    if (!(await keepSentinel(client))) return;
    // Beside the relay: what people decide meanwhile has not to wait until thousands of runs are back.
    void reconcile(pool, client).then((found) => log.info(found, 'Temporal was new: runs reconciled'), report);
  };
  const relay = startRelay({
    pool,
    client: runs.client,
    report,
    setAside: (receiptId, error) =>
      log.error({ receiptId, error: messageOf(error) }, 'a receipt cannot be applied and is set aside'),
    onReach: watchOver,
  });
  const imports = keepImporting({ database, log, nudgeRelay: relay.nudge });
  const batches = keepDeciding({ database, senders, log, nudgeRelay: relay.nudge });
  const closings = keepClosing({ database, log, nudgeRelay: relay.nudge });
  const doubles = keepLookingAlike({ database, log });
  const following = keepFollowingUp({ pool, senders, log, nudgeRelay: relay.nudge });
  const telling = keepTelling({ database, providers, senders, rate, environment, log });
  const pageMessages = keepPageMessages({ database, senders, rate, environment, log });
  const acts = keepTellingOfActs({ pool, log });
  const surveys = keepSurveying({ database, environment, senders, log });
  const parts: Parts = {
    environment,
    database,
    pool,
    nudgeRelay: relay.nudge,
    imports,
    batches,
    auth: createAuth(database, {
      ...environment,
      sendReset: (reset) => sendReset({ database, providers, senders, rate, environment }, reset),
    }),
    runs,
    providers,
    senders,
    rate,
    changes,
    mailCheck: createMailCheck({ isOn: environment.checksMail, nameServers: environment.nameServers }),
    checks: createDrawingChecks(({ message }) => log.error({ error: message }, 'a drawing could not be checked')),
    metrics: createMetrics(database),
    log,
    editorFolder: join(import.meta.dirname, '../dist/editor'),
  };
  const stopSweeping = keepSweeping({
    database,
    runs,
    report: (error) => log.warn({ error: messageOf(error) }, 'sweeping failed'),
  });
  // Documents come from telephones too: a form of many megabytes takes minutes on a slow network.
  const server = createServer({ requestTimeout: 300_000, headersTimeout: 20_000 }, createApp(parts));
  server.listen(environment.port, environment.host);
  await once(server, 'listening');
  log.info({ port: environment.port }, 'listening');
  return {
    port: environment.port,
    async stop() {
      changes.stop();
      stopSweeping();
      await imports.stop();
      await batches.stop();
      await closings.stop();
      await doubles.stop();
      await following.stop();
      await telling.stop();
      await surveys.stop();
      await acts.stop();
      await pageMessages.stop();
      await relay.stop();
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      // Streams of live changes never end by themselves.
      const cut = setTimeout(() => server.closeAllConnections(), 2_000);
      await closed;
      clearTimeout(cut);
      senders.close();
      providers.close();
      await Promise.allSettled([parts.checks.stop(), database.$disconnect(), runs.close(), pool.end()]);
      log.info('stopped');
    },
  };
}

if (import.meta.main) {
  loadEnvironmentFile();
  try {
    const { stop } = await startServer();
    let stopping = false;
    const end = () => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => process.exit(1), stopsWithinMs).unref();
      void stop().then(() => process.exit(0));
    };
    process.on('SIGTERM', end);
    process.on('SIGINT', end);
  } catch (error) {
    const isKnown = error instanceof EnvironmentError || (error as { code?: string }).code === 'EADDRINUSE';
    console.error(isKnown ? (error as Error).message : error);
    process.exit(isKnown ? 2 : 1);
  }
}
