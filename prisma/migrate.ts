import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { grantRights } from './grant-rights.ts';
import { createSchemaEngine, migrationsFolder } from './schema-engine.ts';

/** Brings the database up to the newest migration as the owner of its tables, gives `serverUrl`'s role its rights, and returns the names of those applied; throws with the engine's own words. */
export async function migrate(ownerUrl: string, serverUrl = ownerUrl): Promise<readonly string[]> {
  // The engine allows one instance per process, so each call gets a process of its own.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', import.meta.filename, 'deploy', '--json'],
    { env: { ...process.env, DATABASE_URL: serverUrl, DATABASE_OWNER_URL: ownerUrl } },
  ).catch((error: Error & { stderr?: string }) => {
    throw new Error(`The database could not be migrated: ${error.stderr?.trim() || error.message}`, { cause: error });
  });
  return JSON.parse(stdout) as string[];
}

const usage = `Usage: DATABASE_URL=… [DATABASE_OWNER_URL=…] node prisma/migrate.ts <command>
  deploy       apply the migrations that the database lacks, as the owner; DATABASE_URL's role gets its rights
  check        exit 1 when the schema says more than the migrations
  new NAME     write the difference as a new migration`;

async function main([command, name]: readonly string[]): Promise<number> {
  const serverUrl = process.env['DATABASE_URL'];
  if (!serverUrl || !command) return fail(usage);
  const ownerUrl = process.env['DATABASE_OWNER_URL'] || serverUrl;
  const engine = await createSchemaEngine(ownerUrl);
  if (command === 'deploy') {
    const applied = await engine.deploy();
    await grantRights(ownerUrl, serverUrl);
    return report(applied, name === '--json');
  }
  if (command === 'check') return tellDrift(await engine.findDrift('summary'));
  if (command === 'new' && name && /^[a-z0-9_]+$/.test(name))
    return writeMigration(await engine.findDrift('sql'), name);
  return fail(usage);
}

function report(applied: readonly string[], json: boolean): number {
  if (json) console.log(JSON.stringify(applied));
  else console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
  return 0;
}

function tellDrift(drift: string | undefined): number {
  if (drift === undefined) return 0;
  console.error(`The schema and the migrations differ; run "npm run migration -- NAME".\n${drift}`);
  return 1;
}

function writeMigration(sql: string | undefined, name: string): number {
  if (sql === undefined) return fail('The migrations already say what the schema says.');
  const folder = `${new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)}_${name}`;
  mkdirSync(join(migrationsFolder, folder));
  writeFileSync(join(migrationsFolder, folder, 'migration.sql'), sql);
  console.log(`Wrote prisma/migrations/${folder}/migration.sql. Read it before you commit it.`);
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 2;
}

if (import.meta.main) {
  try {
    // The engine keeps its connections open, so the process has to be ended by word.
    process.exit(await main(process.argv.slice(2)));
  } catch (error) {
    process.exit(fail(error instanceof Error ? error.message : String(error)));
  }
}
