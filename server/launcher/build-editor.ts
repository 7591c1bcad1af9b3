import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { LaunchError } from './launch-error.ts';

const root = dirname(dirname(import.meta.dirname));
const stamp = join(root, 'dist', 'editor', 'sources.sha256');
const sources = ['editor', 'process', 'server/contract', 'package-lock.json'];

/** Builds the editor to dist/editor unless it is there and made of these sources; returns whether it was built. */
export async function buildEditor(): Promise<boolean> {
  const wanted = hashSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  try {
    const program = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
    const args = [program, 'build', '--config', join('editor', 'vite.config.ts'), '--logLevel', 'warn'];
    await promisify(execFile)(process.execPath, args, { cwd: root, env: { ...process.env, NODE_ENV: 'production' } });
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new LaunchError(
      `The editor could not be built: ${stderr?.trim() || message}`,
      'Run "npm ci" (with development packages), then start again.',
      { cause: error },
    );
  }
  // Written last: a build that was cut off leaves no stamp and is made anew.
  writeFileSync(stamp, wanted);
  return true;
}

function hashSources(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(listFiles).toSorted()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function listFiles(path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  if (path.endsWith('.json')) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1));
}

if (import.meta.main) {
  console.log((await buildEditor()) ? 'Built the editor to dist/editor.' : 'dist/editor is up to date.');
}
