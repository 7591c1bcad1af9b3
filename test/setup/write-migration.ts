// `npm run migration -- NAME`: writes what the schema says beyond the migrations as a new one, with a PostgreSQL of its own.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { withEmptyDatabase } from './with-postgres.ts';

const program = join(import.meta.dirname, '..', '..', 'prisma', 'migrate.ts');
process.exitCode = await withEmptyDatabase(async (url) => {
  const args = ['--disable-warning=ExperimentalWarning', program, 'new', ...process.argv.slice(2)];
  return (
    spawnSync(process.execPath, args, { env: { ...process.env, DATABASE_URL: url }, stdio: 'inherit' }).status ?? 1
  );
});
