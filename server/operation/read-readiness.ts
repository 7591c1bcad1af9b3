import { migrationNames } from '../../prisma/schema-engine.ts';
import { isFirstAdministratorMissing } from '../auth/first-administrator.ts';
import type { Parts } from '../parts.ts';
import { isWorkerSeen } from './is-worker-seen.ts';

export type Readiness = {
  readonly ready: boolean;
  /** By part: `ok`, or what is wrong with it. */
  readonly parts: Readonly<Record<'database' | 'migrations' | 'temporal' | 'worker', string>>;
  /** Nobody has an account yet. */
  readonly firstAdministrator: boolean;
};

/** Whether everything that Besked needs is there, and which part is missing. Never throws. */
export async function readReadiness({ database, runs }: Pick<Parts, 'database' | 'runs'>): Promise<Readiness> {
  const [temporal, build] = await Promise.all([runs.isReachable(), runs.currentBuild()]);
  const stored = await readDatabase(database, build);
  const parts = { ...stored.parts, temporal: temporal ? 'ok' : 'does not answer' };
  return {
    ready: Object.values(parts).every((part) => part === 'ok'),
    parts,
    firstAdministrator: stored.firstAdministrator,
  };
}

async function readDatabase(database: Parts['database'], buildId: string | null) {
  try {
    await database.$queryRaw`select 1`;
  } catch {
    return {
      parts: { database: 'does not answer', migrations: 'unknown', worker: 'unknown' },
      firstAdministrator: false,
    };
  }
  try {
    const applied = await database.$queryRaw<{ name: string }[]>`
      select "migration_name" as "name" from "_prisma_migrations" where "finished_at" is not null and "rolled_back_at" is null`;
    const missing = migrationNames().filter((name) => !applied.some((one) => one.name === name));
    const isSeen = await isWorkerSeen(database, buildId);
    return {
      parts: {
        database: 'ok',
        migrations: missing.length === 0 ? 'ok' : `not applied: ${missing.join(', ')}`,
        worker: isSeen ? 'ok' : 'not seen within a minute',
      },
      firstAdministrator: await isFirstAdministratorMissing(database),
    };
  } catch {
    return { parts: { database: 'ok', migrations: 'not applied', worker: 'unknown' }, firstAdministrator: false };
  }
}
