import { accessSync, constants } from 'node:fs';
import { Connection } from '@temporalio/client';
import { mayChangeAuditLog } from '../operation/may-change-audit-log.ts';
import { migrationNames } from '../../prisma/schema-engine.ts';
import { createDatabase, type PrismaClient } from '../../prisma/client.ts';
import { createPool } from '../../prisma/pool.ts';
import { type Environment, ownUrl, readLauncherEnvironment, type TemporalEnvironment } from '../environment.ts';
import { isWorkerSeen } from '../operation/is-worker-seen.ts';
import { isOtherSecret, otherSecret, takeSecret } from '../operation/secret-mark.ts';
import { createRuns } from '../runs.ts';
import { readOwnEnvironment } from './local-parts.ts';
import { mailDomainFindings } from './mail-domain-findings.ts';
import { CommandError, type ExitCode, tell } from './output.ts';

type Finding = { readonly part: string; readonly ok: boolean; readonly says: string; readonly remedy?: string };

/** Looks at every part and says what is wrong and what to do; 1 where something is. With `newSecret` the database takes the present secret for its own first. */
export async function doctor(json: boolean, newSecret: boolean): Promise<ExitCode> {
  const findings = await examine(newSecret);
  tell(
    json,
    findings,
    findings.flatMap(({ part, ok, says, remedy }) => [
      `${ok ? 'ok   ' : 'wrong'}  ${part}: ${says}`,
      ...(remedy === undefined ? [] : [`       ${remedy}`]),
    ]),
  );
  return findings.every(({ ok }) => ok) ? 0 : 1;
}

async function examine(newSecret: boolean): Promise<Finding[]> {
  const findings = [nodeFinding()];
  try {
    const environment = readOwnEnvironment();
    findings.push(...folderFindings());
    findings.push({ part: 'environment', ok: true, says: 'complete' });
    findings.push(...(await mailDomainFindings(environment)));
    const temporal = await temporalFinding(environment.temporal);
    findings.push(temporal);
    const build = temporal.ok ? await currentBuild(environment.temporal) : null;
    const database = createDatabase(environment.databaseUrl, 2);
    findings.push(...(await databaseFindings(database, build).finally(() => database.$disconnect())));
    findings.push(...(await secretFindings(environment, newSecret)));
    findings.push(await serverFinding(ownUrl(environment)));
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    findings.push({ part: 'environment', ok: false, says: error.message, remedy: error.remedy });
  }
  return findings;
}

function nodeFinding(): Finding {
  const ok = Number(process.versions.node.split('.')[0]) >= 24;
  const says = `Node ${process.versions.node}`;
  return ok
    ? { part: 'node', ok, says }
    : { part: 'node', ok, says, remedy: 'Run it as npx besked, which uses the Node of the project.' };
}

/** The folder matters only where Besked brings a part of its own. */
function folderFindings(): Finding[] {
  const { dataFolder, databaseUrl, temporalAddress } = readLauncherEnvironment();
  if (databaseUrl !== undefined && temporalAddress !== undefined) return [];
  try {
    accessSync(dataFolder, constants.R_OK | constants.W_OK);
    return [{ part: 'data folder', ok: true, says: dataFolder }];
  } catch (error) {
    const says = `${dataFolder} cannot be used (${(error as NodeJS.ErrnoException).code})`;
    return [{ part: 'data folder', ok: false, says, remedy: 'Run npm start once, or set BESKED_DATA.' }];
  }
}

async function temporalFinding({ address, apiKey, tls }: TemporalEnvironment): Promise<Finding> {
  try {
    const connection = await Connection.connect({
      address,
      connectTimeout: '3s',
      ...(apiKey === undefined ? {} : { apiKey }),
      ...(tls === undefined ? {} : { tls }),
    });
    await connection.close();
    return { part: 'Temporal', ok: true, says: `answers at ${address}` };
  } catch {
    return {
      part: 'Temporal',
      ok: false,
      says: `does not answer at ${address}`,
      remedy: 'Start Besked (npm start), or mend TEMPORAL_ADDRESS.',
    };
  }
}

async function currentBuild(temporal: TemporalEnvironment): Promise<string | null> {
  const runs = createRuns(temporal);
  return runs.currentBuild().finally(() => runs.close());
}

async function databaseFindings(database: PrismaClient, build: string | null): Promise<Finding[]> {
  try {
    await database.$queryRaw`select 1`;
  } catch {
    return [
      {
        part: 'database',
        ok: false,
        says: 'does not answer',
        remedy: 'Start Besked (npm start), or mend DATABASE_URL.',
      },
    ];
  }
  const answers: Finding = { part: 'database', ok: true, says: 'answers' };
  const missing = await missingMigrations(database);
  if (missing.length > 0)
    return [
      answers,
      {
        part: 'migrations',
        ok: false,
        says: `not applied: ${missing.join(', ')}`,
        remedy: 'npm start applies them; on a cluster: node prisma/migrate.ts deploy.',
      },
    ];
  return [
    answers,
    { part: 'migrations', ok: true, says: 'in step' },
    await roleFinding(database),
    await workerFinding(database, build),
    ...(await guaranteeFindings(database)),
  ];
}

/** Nothing where the database does not answer or is not migrated, which has been said by then. */
async function secretFindings({ databaseUrl, secret }: Environment, newSecret: boolean): Promise<Finding[]> {
  const pool = createPool(databaseUrl, 1);
  const part = 'secret';
  try {
    if (newSecret) await takeSecret(pool, secret);
    const isOther = await isOtherSecret(pool, secret);
    return [
      isOther ? { part, ok: false, ...otherSecret } : { part, ok: true, says: 'the one that belongs to the database' },
    ];
  } catch {
    return [];
  } finally {
    await pool.end();
  }
}

async function missingMigrations(database: PrismaClient): Promise<string[]> {
  try {
    const applied = await database.$queryRaw<{ name: string }[]>`
      select "migration_name" as "name" from "_prisma_migrations" where "finished_at" is not null`;
    return migrationNames().filter((name) => !applied.some((one) => one.name === name));
  } catch {
    return migrationNames();
  }
}

async function roleFinding(database: PrismaClient): Promise<Finding> {
  const part = 'database role';
  if (!(await mayChangeAuditLog(database)))
    return { part, ok: true, says: 'can add to the audit log, and not change it' };
  return {
    ...{ part, ok: false, says: 'could change the audit log' },
    remedy: 'Name the owner of the tables in DATABASE_OWNER_URL and another role in DATABASE_URL, and migrate once.',
  };
}

/** Whether a worker that runs go on with is there: one of an older build only ends what it has begun. */
export async function workerFinding(database: PrismaClient, build: string | null): Promise<Finding> {
  const ok = await isWorkerSeen(database, build);
  return ok
    ? { part: 'worker', ok, says: 'seen within a minute' }
    : {
        part: 'worker',
        ok,
        says: 'not seen within a minute',
        remedy: 'Start one of this build: npm start, or npm run worker. Nothing leaves without it.',
      };
}

/** What would break the guarantee: late obligations, clocks that stand still, acts that nobody took up. */
async function guaranteeFindings(database: PrismaClient): Promise<Finding[]> {
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
  const late = await database.obligation.count({ where: { status: 'open', due: { lt: new Date() } } });
  const standing = await database.application.count({
    where: { status: { in: ['new', 'active', 'ended'] }, nextDue: { lt: minutesAgo(5) } },
  });
  const unapplied = await database.signal.count({
    where: {
      ...{ appliedAt: null, refusedAt: null, createdAt: { lt: minutesAgo(5) } },
      OR: [{ heldUntil: null }, { heldUntil: { lt: minutesAgo(5) } }],
    },
  });
  const aside = await database.receipt.count({ where: { appliedAt: null, failedAt: { not: null } } });
  const finding = (part: string, count: number, says: string, remedy: string): Finding =>
    count === 0 ? { part, ok: true, says: 'none' } : { part, ok: false, says: `${count} ${says}`, remedy };
  return [
    finding(
      'late answers',
      late,
      'promised date(s) have passed unanswered',
      'See Today in the workspace: who, and since when.',
    ),
    finding(
      'clocks that stand still',
      standing,
      'application(s) are overdue by five minutes',
      'Run besked reconcile; see the log of the worker.',
    ),
    finding(
      'acts not applied',
      unapplied,
      'act(s) wait longer than five minutes',
      'Is Temporal there, is a worker running? Then besked reconcile.',
    ),
    finding(
      'receipts set aside',
      aside,
      'receipt(s) of providers cannot be applied',
      'The log of the server says why. They are tried again every ten minutes, for a week.',
    ),
  ];
}

async function serverFinding(url: string): Promise<Finding> {
  try {
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(3_000) });
    return {
      part: 'server',
      ok: response.ok,
      says: `${url} answers ${response.status}`,
      ...(response.ok ? {} : { remedy: 'Its /readyz says which part is missing.' }),
    };
  } catch {
    return {
      part: 'server',
      ok: false,
      says: `does not answer at ${url}`,
      remedy: 'Start it: npm start, or npm run server.',
    };
  }
}
