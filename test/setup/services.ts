import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { generateClient } from '../../prisma/generate.ts';
import { migrate } from '../../prisma/migrate.ts';
import { migrationNames, readMigration } from '../../prisma/schema-engine.ts';
import { asServerRole } from '../../server/launcher/server-role.ts';
import { startServices } from './start-services.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string;
    templateDatabase: string;
    temporalAddress: string;
  }
}

/** Gives the run one PostgreSQL with a migrated template and one Temporal: those of BESKED_TEST_…, or new ones that end with it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  generateClient();
  // Programs that tests start, and the workers of the tests, need not compile again what one of them has compiled.
  process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '../../node_modules/.cache/compiled');
  const given = servicesFromEnvironment();
  const services = given ?? (await startServices());
  try {
    project.provide('databaseUrl', services.databaseUrl);
    project.provide('templateDatabase', await makeTemplate(services.databaseUrl));
    project.provide('temporalAddress', services.temporalAddress);
  } catch (error) {
    await services.stop();
    throw error;
  }
  return services.stop;
}

function servicesFromEnvironment() {
  const databaseUrl = process.env['BESKED_TEST_DATABASE_URL'];
  const temporalAddress = process.env['BESKED_TEST_TEMPORAL_ADDRESS'];
  if (!databaseUrl || !temporalAddress) return undefined;
  return { databaseUrl, temporalAddress, stop: async () => undefined };
}

/** The name holds a hash of the migrations and of the rights, so runs of different ages can use one PostgreSQL side by side. */
async function makeTemplate(databaseUrl: string): Promise<string> {
  const name = `besked_template_${migrationsHash()}`;
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // Two runs may start at once; the second one waits here and finds the first one's template.
    await client.query("SELECT pg_advisory_lock(hashtext('besked_template'))");
    const found = await client.query('SELECT datistemplate FROM pg_database WHERE datname = $1', [name]);
    if (found.rows[0]?.datistemplate === true) return name;
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name}`);
    const ownerUrl = urlOfDatabase(databaseUrl, name);
    await migrate(ownerUrl, asServerRole(ownerUrl));
    await client.query(`ALTER DATABASE ${name} IS_TEMPLATE true`);
    return name;
  } finally {
    await client.end();
  }
}

function migrationsHash(): string {
  const hash = createHash('sha256');
  for (const name of migrationNames()) hash.update(name).update('\0').update(readMigration(name)).update('\0');
  hash.update(readFileSync(join(import.meta.dirname, '../../prisma/grant-rights.ts')));
  return hash.digest('hex').slice(0, 16);
}

function urlOfDatabase(databaseUrl: string, name: string): string {
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  return url.href;
}
