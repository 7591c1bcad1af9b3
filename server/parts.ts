import type { Logger } from 'pino';
import type { Providers } from '../activities/providers/create-providers.ts';
import type { Senders } from '../activities/providers/senders/create-senders.ts';
import type { SharedRate } from '../activities/providers/shared-rate.ts';
import type { PrismaClient } from '../prisma/client.ts';
import type { Pool } from '../prisma/pool.ts';
import type { Auth } from './auth/create-auth.ts';
import type { DrawingChecks } from './checking/create-drawing-checks.ts';
import type { Environment } from './environment.ts';
import type { ChangeFeed } from './changes/create-change-feed.ts';
import type { Background } from './background/keep-looking.ts';
import type { MailCheck } from './mail-check/create-mail-check.ts';
import type { Metrics } from './operation/create-metrics.ts';
import type { Runs } from './runs.ts';

export type Database = PrismaClient;
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];

/** What the server is made of; made once by main.ts, or by a test. */
export type Parts = {
  readonly environment: Pick<
    Environment,
    | 'publicUrl'
    | 'trustedProxies'
    | 'secret'
    | 'resend'
    | 'twilio'
    | 'smtp'
    | 'smsPrice'
    | 'inbound'
    | 'providerUrls'
    | 'credentialKeys'
    | 'senderDomains'
    | 'smsSenders'
    | 'mailHosts'
    | 'nameServers'
  >;
  readonly database: Database;
  /** For what reads as the run reads. */
  readonly pool: Pool;
  /** A row for a run has just been stored: the relay looks at once. */
  readonly nudgeRelay: (stored?: 'receipt') => void;
  /** Goes on with whatever import is set running. */
  readonly imports: Background;
  /** Goes on with whatever is being decided for many. */
  readonly batches: Background;
  readonly auth: Auth;
  readonly runs: Runs;
  readonly providers: Providers;
  /** The ways out of single organisations. */
  readonly senders: Senders;
  /** What providers with a limit are handed, by workers and servers together. */
  readonly rate: SharedRate;
  readonly changes: ChangeFeed;
  /** Never in the server's own thread: others wait for it. */
  readonly checks: DrawingChecks;
  /** Which domains take no mail, where that is looked at. */
  readonly mailCheck: MailCheck;
  readonly metrics: Metrics;
  readonly log: Logger;
  /** Folder of the built editor. */
  readonly editorFolder: string;
  /** In tests: an answer that is not as the table describes it is a mistake. */
  readonly checkAnswers?: boolean;
};
