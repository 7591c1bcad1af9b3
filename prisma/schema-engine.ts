import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine as Engine } from '@prisma/schema-engine-wasm';
import { forgetCutOff, isWhole, withOwnMark } from './cut-off-migrations.ts';

export const migrationsFolder = join(import.meta.dirname, 'migrations');
const schemaFile = join(import.meta.dirname, 'schema.prisma');
const filters = { externalTables: [], externalEnums: [] };

/** What Prisma's migration engine does for Besked, in WebAssembly, so that no binary is downloaded. */
export interface SchemaEngine {
  /** Applies the migrations that the database lacks, those too that an earlier run was cut off in, and returns their names; runs one at a time per database. */
  readonly deploy: () => Promise<readonly string[]>;
  /** What the schema says beyond the migrations, as a summary or as SQL; undefined when they are in step. */
  readonly findDrift: (form: 'summary' | 'sql') => Promise<string | undefined>;
}

/** The engine for one database. A process can make only one: a second one would trample the first one's memory. */
export async function createSchemaEngine(databaseUrl: string): Promise<SchemaEngine> {
  const engine = await loadEngine(databaseUrl);
  return {
    deploy: async () => {
      await forgetCutOff(databaseUrl, wholeMigrations());
      return (await engine.applyMigrations({ migrationsList: listMigrations(), filters })).appliedMigrationNames;
    },
    findDrift: async (form) => {
      const { exitCode, stdout } = await engine.diff({
        from: { tag: 'migrations', ...listMigrations() },
        to: { tag: 'schemaDatamodel', files: [{ path: schemaFile, content: readFileSync(schemaFile, 'utf8') }] },
        script: form === 'sql',
        exitCode: true,
        filters,
      });
      return exitCode === 0 ? undefined : (stdout ?? '');
    },
  };
}

/** The names of the migrations on disk, oldest first. */
export function migrationNames(): string[] {
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The migration's SQL as it stands on disk. */
export function readMigration(name: string): string {
  return readFileSync(join(migrationsFolder, name, 'migration.sql'), 'utf8');
}

function wholeMigrations(): string[] {
  return migrationNames().filter((name) => isWhole(readMigration(name)));
}

async function loadEngine(databaseUrl: string): Promise<Engine> {
  // The WebAssembly calls this global by name when it panics.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  });
  const { SchemaEngine: Factory } = await import('@prisma/schema-engine-wasm');
  const adapter = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(databaseUrl));
  return Factory.new({ datamodels: undefined }, () => undefined, adapter);
}

function listMigrations(): MigrationList {
  return {
    baseDir: migrationsFolder,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(join(migrationsFolder, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: readMigration(name) } },
    })),
  };
}

/** Prisma's adapter for PostgreSQL with what its engine expects beyond it: single characters, migrations as a whole, and an empty database to compare in. */
class MigrationAdapter extends PrismaPg {
  readonly #url: string;

  constructor(url: string) {
    super({ connectionString: url });
    this.#url = url;
  }

  override async connect() {
    return withWholeMigrations(withSingleCharacters(await super.connect()));
  }

  override async connectToShadowDb() {
    const name = `besked_shadow_${process.pid}`;
    const client = new pg.Client({ connectionString: this.#url });
    await client.connect();
    try {
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${name}`);
    } finally {
      await client.end();
    }
    const shadow = withSingleCharacters(
      await new PrismaPg({ connectionString: withDatabase(this.#url, name) }).connect(),
    );
    const close = shadow.dispose.bind(shadow);
    const dispose = async () => {
      await close();
      await this.#drop(name);
    };
    return Object.assign(shadow, { dispose });
  }

  async #drop(name: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url });
    await client.connect();
    try {
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    } finally {
      await client.end();
    }
  }
}

/** The same server's other database. */
function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

interface Internals {
  performIO: (query: SqlQuery) => Promise<{ fields?: { dataTypeID: number }[] }>;
  readonly client: pg.Pool;
  readonly onError: (error: unknown) => never;
}

/** The adapter runs a script statement by statement, each for good; a migration that can is to be applied as a whole or not at all. */
function withWholeMigrations<A extends SqlDriverAdapter>(adapter: A): A {
  const internals = adapter as unknown as Internals;
  const executeScript = adapter.executeScript.bind(adapter);
  const whole = new Set(wholeMigrations().map(readMigration));
  return Object.assign(adapter, {
    executeScript: async (script: string) => {
      if (!whole.has(script)) return executeScript(script);
      // Several statements in one query are one transaction.
      await internals.client.query(withOwnMark(script)).catch((error: unknown) => internals.onError(error));
    },
  });
}

/** PostgreSQL's catalogue has columns of the type "char" (number 18), which the adapter does not know and the engine wants as characters. */
function withSingleCharacters<A extends SqlDriverAdapter>(adapter: A): A {
  const internals = adapter as unknown as Internals;
  const performIO = internals.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  const characterColumns = new WeakMap<SqlQuery, number[]>();
  internals.performIO = async (query) => {
    const result = await performIO(query);
    const columns = [...(result.fields ?? []).entries()].filter(([, { dataTypeID }]) => dataTypeID === 18);
    for (const [, field] of columns) field.dataTypeID = 25;
    characterColumns.set(
      query,
      columns.map(([index]) => index),
    );
    return result;
  };
  return Object.assign(adapter, {
    queryRaw: async (query: SqlQuery) => {
      const result = await queryRaw(query);
      for (const index of characterColumns.get(query) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character;
      return result;
    },
  });
}
